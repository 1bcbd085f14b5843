import type { Family } from "./family";

/** A report of what others said. */
export const nested: Family = {
  name: "Reuters reported that officials said",
  cases: [
    {
      text: "Reuters reported on Sunday that Iraqi officials said the border was sealed.",
      expected: [["Iraqi officials", "said", "the border was sealed", "Reuters > Iraqi officials (unnamed)"]],
    },
    {
      text: "A hospital worker said 12 bodies had arrived, AFP reported.",
      expected: [["A hospital worker", "said", "12 bodies had arrived", "AFP > A hospital worker (unnamed)"]],
    },
    {
      text: "The town was empty, residents said, according to the Observatory.",
      expected: [["residents", "said", "The town was empty", "the Observatory > residents (unnamed)"]],
    },
    {
      text: "According to the Guardian, aid workers said the convoy was looted.",
      expected: [["aid workers", "said", "the convoy was looted", "the Guardian > aid workers (unnamed)"]],
    },
    {
      text: "Sputnik reported that the Kremlin denied sending ground troops.",
      expected: [["the Kremlin", "denied", "sending ground troops", "Sputnik > the Kremlin (denies)"]],
    },
    {
      text: "The Times said that two pilots told investigators the radar had failed.",
      expected: [["two pilots", "told", "the radar had failed", "The Times > two pilots (unnamed)"]],
    },
    {
      text: "“They fired at the car,” a witness said, the local paper reported.",
      expected: [
        ["a witness", "said", "“They fired at the car,”", "the local paper (unnamed) > a witness (unnamed)"],
      ],
    },
    {
      text: "SANA said the army announced the capture of Maarzaf.",
      expected: [["the army", "announced", "the capture of Maarzaf", "SANA > the army (unnamed)"]],
    },
    {
      text: "Rudaw reported that Kurdish commanders confirmed the withdrawal.",
      expected: [
        [
          "Kurdish commanders",
          "confirmed",
          "the withdrawal",
          "Rudaw > Kurdish commanders (unnamed, confirms)",
        ],
      ],
    },
    {
      text: "A police source told Anadolu that a suspect was held, Hurriyet reported.",
      expected: [
        [
          "A police source",
          "told",
          "that a suspect was held",
          "Hurriyet > Anadolu > A police source (unnamed)",
        ],
      ],
    },
  ],
};
