import type { Family } from "./family";

/** "According to X", wherever it stands. */
export const accordingTo: Family = {
  name: "according to X",
  cases: [
    {
      text: "According to SANA, the airport is open again.",
      expected: [["SANA", "According to", "the airport is open again", "SANA"]],
    },
    {
      text: "The shelling killed nine people, according to local doctors.",
      expected: [
        ["local doctors", "according to", "The shelling killed nine people", "local doctors (unnamed)"],
      ],
    },
    {
      text: "The convoy, according to the Red Crescent, turned back at the bridge.",
      expected: [
        ["the Red Crescent", "according to", "The convoy ... turned back at the bridge", "the Red Crescent"],
      ],
    },
    {
      text: "According to Staffan de Mistura, the UN envoy, the list is final.",
      expected: [
        [
          "Staffan de Mistura, the UN envoy",
          "According to",
          "the list is final",
          "Staffan de Mistura, the UN envoy",
        ],
      ],
    },
    {
      text: "Some 5,000 people crossed on Tuesday according to the border police.",
      expected: [
        ["the border police", "according to", "Some 5,000 people crossed on Tuesday", "the border police"],
      ],
    },
    {
      text: "But according to two diplomats, no date was set.",
      expected: [["two diplomats", "according to", "no date was set", "two diplomats (unnamed)"]],
    },
    {
      text: "The tanks, which according to Ankara were empty, burned for hours.",
      expected: [["Ankara", "according to", "were empty", "Ankara"]],
    },
    {
      text: "Half of the houses are gone, according to figures from the governorate.",
      expected: [
        [
          "figures from the governorate",
          "according to",
          "Half of the houses are gone",
          "figures from the governorate (unnamed)",
        ],
      ],
    },
    {
      text: "“It was a mistake,” according to a spokesman for the coalition.",
      expected: [
        [
          "a spokesman for the coalition",
          "according to",
          "“It was a mistake,”",
          "a spokesman for the coalition (unnamed)",
        ],
      ],
    },
    {
      text: "According to her, the guards fired first.",
      expected: [["her", "According to", "the guards fired first", "her (unnamed)"]],
    },
    {
      text: "The camp holds 12,000 people — according to its director, Samir Haddad.",
      expected: [
        [
          "its director, Samir Haddad",
          "according to",
          "The camp holds 12,000 people",
          "its director, Samir Haddad",
        ],
      ],
    },
  ],
};
