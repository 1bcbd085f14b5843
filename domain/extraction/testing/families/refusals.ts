import type { Family } from "./family";

/** What was not said, not verified or not answered. */
export const refusals: Family = {
  name: "did not say, could not be verified, declined to comment",
  cases: [
    { text: "The army did not say how many men it had lost.", expected: [] },
    { text: "The reports could not be independently verified.", expected: [] },
    { text: "The embassy declined to comment on the arrest.", expected: [] },
    {
      text: "SOHR said a depot blew up; the report could not be verified.",
      expected: [["SOHR", "said", "a depot blew up", "SOHR"]],
    },
    {
      text: "Officials refused to confirm that a drone had been lost.",
      expected: [
        [
          "Officials",
          "refused to confirm",
          "that a drone had been lost",
          "Officials (unnamed, declined_to_comment)",
        ],
      ],
    },
    { text: "The spokesman would not say whether the hostages were alive.", expected: [] },
    { text: "Neither side has confirmed the exchange.", expected: [] },
    { text: "AFP was unable to verify the footage.", expected: [] },
    {
      text: "The ministry could not confirm that the ship had been hit.",
      expected: [
        [
          "The ministry",
          "could not confirm",
          "that the ship had been hit",
          "The ministry (unnamed, could_not_verify)",
        ],
      ],
    },
    { text: "The Pentagon neither confirmed nor denied the raid.", expected: [] },
    { text: "The governor has yet to say who ordered the strike.", expected: [] },
  ],
};
