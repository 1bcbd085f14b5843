import type { Family } from "./family";

/** Speakers and statements that are joined. */
export const coordination: Family = {
  name: "coordination",
  cases: [
    {
      text: "SOHR and the Red Crescent said the hospital was empty.",
      expected: [
        ["SOHR and the Red Crescent", "said", "the hospital was empty", "SOHR"],
        ["SOHR and the Red Crescent", "said", "the hospital was empty", "the Red Crescent"],
      ],
    },
    {
      text: "The bridge was hit twice, Anadolu and Reuters reported.",
      expected: [
        ["Anadolu and Reuters", "reported", "The bridge was hit twice", "Anadolu"],
        ["Anadolu and Reuters", "reported", "The bridge was hit twice", "Reuters"],
      ],
    },
    {
      text: "Activists and medics said the gas was chlorine.",
      expected: [["Activists and medics", "said", "the gas was chlorine", "Activists and medics (unnamed)"]],
    },
    {
      text: "The army said 30 rebels died while the Observatory put the toll at 12.",
      expected: [
        ["The army", "said", "30 rebels died", "The army (unnamed)"],
        ["the Observatory", "put", "the toll at 12", "the Observatory"],
      ],
    },
    {
      text: "Russia, Iran and Turkey announced that the truce would be extended.",
      expected: [
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Russia"],
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Iran"],
        ["Russia, Iran and Turkey", "announced", "that the truce would be extended", "Turkey"],
      ],
    },
    {
      text: "The mayor said the wells were dry, and a nurse said cholera had broken out.",
      expected: [
        ["The mayor", "said", "the wells were dry", "The mayor (unnamed)"],
        ["a nurse", "said", "cholera had broken out", "a nurse (unnamed)"],
      ],
    },
    {
      text: "According to SANA and Al-Manar, the road is open.",
      expected: [
        ["SANA and Al-Manar", "According to", "the road is open", "SANA"],
        ["SANA and Al-Manar", "According to", "the road is open", "Al-Manar"],
      ],
    },
    {
      text: "John Kerry and Sergei Lavrov said on Friday that a plan was agreed.",
      expected: [
        ["John Kerry and Sergei Lavrov", "said", "that a plan was agreed", "John Kerry"],
        ["John Kerry and Sergei Lavrov", "said", "that a plan was agreed", "Sergei Lavrov"],
      ],
    },
    {
      text: "The general denied the report but confirmed that two tanks were lost.",
      expected: [
        ["The general", "denied", "the report", "The general (unnamed, denies)"],
        ["The general", "confirmed", "that two tanks were lost", "The general (unnamed, confirms)"],
      ],
    },
    {
      text: "Damascus said the raid hit a camp; Ankara said it hit a school; the UN confirmed neither.",
      expected: [
        ["Damascus", "said", "the raid hit a camp", "Damascus"],
        ["Ankara", "said", "it hit a school", "Ankara"],
      ],
    },
    {
      text: "The Ministry of Health and Environment said the water was safe.",
      expected: [
        [
          "The Ministry of Health and Environment",
          "said",
          "the water was safe",
          "The Ministry of Health and Environment",
        ],
      ],
    },
  ],
};
