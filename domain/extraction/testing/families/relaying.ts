import type { Family } from "./family";

/** Whoever was told passes it on when it is an outlet, and is nobody otherwise. */
export const told: Family = {
  name: "X told Y",
  cases: [
    {
      text: "Turkish security sources told Anadolu that two rockets had hit Kilis.",
      expected: [
        [
          "Turkish security sources",
          "told",
          "that two rockets had hit Kilis",
          "Anadolu > Turkish security sources (unnamed)",
        ],
      ],
    },
    {
      text: "The governor told reporters the water was safe.",
      expected: [["The governor", "told", "the water was safe", "The governor (unnamed)"]],
    },
    {
      text: "“We lost contact at noon,” a coordinator told Al Jazeera by phone.",
      expected: [
        ["a coordinator", "told", "“We lost contact at noon,”", "Al Jazeera > a coordinator (unnamed)"],
      ],
    },
    {
      text: "Rami Abdel Rahman told AFP on Saturday that the toll could rise.",
      expected: [["Rami Abdel Rahman", "told", "that the toll could rise", "AFP > Rami Abdel Rahman"]],
    },
    {
      text: "The minister told parliament that no ransom had been paid.",
      expected: [["The minister", "told", "that no ransom had been paid", "The minister (unnamed)"]],
    },
    {
      text: "He told me the prison was full.",
      expected: [["He", "told", "the prison was full", "He (unnamed)"]],
    },
    {
      text: 'Mohammed, a farmer from Idlib, told the BBC: "We live in a cave."',
      expected: [
        [
          "Mohammed, a farmer from Idlib,",
          "told",
          '"We live in a cave."',
          "the BBC > Mohammed, a farmer from Idlib",
        ],
      ],
    },
    {
      text: "The airport will reopen on Sunday, an airline official told Reuters.",
      expected: [
        [
          "an airline official",
          "told",
          "The airport will reopen on Sunday",
          "Reuters > an airline official (unnamed)",
        ],
      ],
    },
    {
      text: "Lavrov told Kerry that the strikes would go on.",
      expected: [["Lavrov", "told", "that the strikes would go on", "Lavrov"]],
    },
    {
      text: "A rebel commander has told the Guardian that his men are out of shells.",
      expected: [
        [
          "A rebel commander",
          "has told",
          "that his men are out of shells",
          "the Guardian > A rebel commander (unnamed)",
        ],
      ],
    },
  ],
};

/** A source that cites a deeper one. */
export const citing: Family = {
  name: "X said, citing Y",
  cases: [
    {
      text: "Interfax said the cargo plane had landed in Latakia, citing an airport official.",
      expected: [
        [
          "Interfax",
          "said",
          "the cargo plane had landed in Latakia",
          "Interfax > an airport official (unnamed)",
        ],
      ],
    },
    {
      text: "Citing military sources, SANA reported that the hill was retaken.",
      expected: [["SANA", "reported", "that the hill was retaken", "SANA > military sources (unnamed)"]],
    },
    {
      text: "The rebels lost 40 men, Tasnim reported, citing its correspondent.",
      expected: [["Tasnim", "reported", "The rebels lost 40 men", "Tasnim"]],
    },
    {
      text: "Sixteen people died, the Observatory said, citing hospital records.",
      expected: [
        ["the Observatory", "said", "Sixteen people died", "the Observatory > hospital records (unnamed)"],
      ],
    },
    {
      text: "Reuters, citing two people familiar with the talks, reported that the deal was close.",
      expected: [
        [
          "Reuters",
          "reported",
          "that the deal was close",
          "Reuters > two people familiar with the talks (unnamed)",
        ],
      ],
    },
    {
      text: "The ministry said three soldiers were missing, citing a preliminary count.",
      expected: [["The ministry", "said", "three soldiers were missing", "The ministry (unnamed)"]],
    },
    {
      text: "Al-Manar reported the capture of the town, citing the head of the local council.",
      expected: [
        [
          "Al-Manar",
          "reported",
          "the capture of the town",
          "Al-Manar > the head of the local council (unnamed)",
        ],
      ],
    },
    {
      text: "Citing the Syrian Observatory for Human Rights, the BBC said the ceasefire had failed.",
      expected: [
        ["the BBC", "said", "the ceasefire had failed", "the BBC > the Syrian Observatory for Human Rights"],
      ],
    },
    {
      text: "TASS said on Monday that the frigate had sailed, citing the fleet's press office.",
      expected: [["TASS", "said", "that the frigate had sailed", "TASS > the fleet's press office"]],
    },
    {
      text: "The pilot was alive, Hurriyet wrote, quoting a villager.",
      expected: [["Hurriyet", "wrote", "The pilot was alive", "Hurriyet > a villager (unnamed)"]],
    },
  ],
};

/** Somebody quoted by somebody. */
export const quotedAsSaying: Family = {
  name: "X quoted Y as saying",
  cases: [
    {
      text: "SANA quoted a military source as saying that 20 gunmen had been killed.",
      expected: [
        [
          "a military source",
          "quoted ... as saying",
          "that 20 gunmen had been killed",
          "SANA > a military source (unnamed)",
        ],
      ],
    },
    {
      text: "The agency cited the governor, Talal Barazi, as saying the evacuation was complete.",
      expected: [
        [
          "the governor, Talal Barazi,",
          "cited ... as saying",
          "the evacuation was complete",
          "The agency (unnamed) > the governor, Talal Barazi",
        ],
      ],
    },
    {
      text: "A police chief was quoted as saying that the bomber was a woman.",
      expected: [
        ["A police chief", "was quoted as saying", "that the bomber was a woman", "A police chief (unnamed)"],
      ],
    },
    {
      text: "Brigadier Ali Maihoub was quoted by state television as saying: “The town is clear.”",
      expected: [
        [
          "Brigadier Ali Maihoub",
          "was quoted by state television as saying",
          "“The town is clear.”",
          "state television (unnamed) > Brigadier Ali Maihoub",
        ],
      ],
    },
    {
      text: "Fars has quoted an unnamed officer as saying the drone was Israeli.",
      expected: [
        [
          "an unnamed officer",
          "has quoted ... as saying",
          "the drone was Israeli",
          "Fars > an unnamed officer (unnamed)",
        ],
      ],
    },
    {
      text: "“We are ready,” the paper quoted him as saying.",
      expected: [["him", "quoted ... as saying", "“We are ready,”", "the paper (unnamed) > him (unnamed)"]],
    },
    {
      text: "On Tuesday, Xinhua quoted the ambassador as saying talks would resume.",
      expected: [
        ["the ambassador", "quoted ... as saying", "talks would resume", "Xinhua > the ambassador (unnamed)"],
      ],
    },
    {
      text: "The judge was cited as saying that the trial would be public.",
      expected: [
        ["The judge", "was cited as saying", "that the trial would be public", "The judge (unnamed)"],
      ],
    },
    {
      text: "Rudaw quoted Peshmerga sources as saying that the tunnel was empty.",
      expected: [
        [
          "Peshmerga sources",
          "quoted ... as saying",
          "that the tunnel was empty",
          "Rudaw > Peshmerga sources (unnamed)",
        ],
      ],
    },
    {
      text: "The newspaper Al-Watan quoted the minister as telling students that exams would go ahead.",
      expected: [
        [
          "the minister",
          "quoted ... as telling",
          "that exams would go ahead",
          "The newspaper Al-Watan > the minister (unnamed)",
        ],
      ],
    },
  ],
};

/** "State media, quoting a military source, reported". */
export const quotingInside: Family = {
  name: "X, quoting Y, reported",
  cases: [
    {
      text: "State media, quoting a military source, reported that the siege was broken.",
      expected: [
        [
          "State media",
          "reported",
          "that the siege was broken",
          "State media (unnamed) > a military source (unnamed)",
        ],
      ],
    },
    {
      text: "Syrian state television, citing the army command, said the town was secure.",
      expected: [
        [
          "Syrian state television",
          "said",
          "the town was secure",
          "Syrian state television > the army command",
        ],
      ],
    },
    {
      text: "The Anadolu agency, quoting security officials, said 13 rockets were fired.",
      expected: [
        [
          "The Anadolu agency",
          "said",
          "13 rockets were fired",
          "The Anadolu agency > security officials (unnamed)",
        ],
      ],
    },
    {
      text: "IRNA, quoting the spokesman of the Guards, reported the general's death.",
      expected: [["IRNA", "reported", "the general's death", "IRNA > the spokesman of the Guards (unnamed)"]],
    },
    {
      text: "AFP, quoting witnesses in Raqqa, reported heavy bombing.",
      expected: [["AFP", "reported", "heavy bombing", "AFP > witnesses in Raqqa (unnamed)"]],
    },
    {
      text: "Local radio, citing residents, said that the dam gates had been opened.",
      expected: [
        [
          "Local radio",
          "said",
          "that the dam gates had been opened",
          "Local radio (unnamed) > residents (unnamed)",
        ],
      ],
    },
    {
      text: "The Lebanese daily An-Nahar, quoting diplomats, wrote that the talks had failed.",
      expected: [
        [
          "The Lebanese daily An-Nahar",
          "wrote",
          "that the talks had failed",
          "The Lebanese daily An-Nahar > diplomats (unnamed)",
        ],
      ],
    },
    {
      text: "The state news agency, quoting a source at the ministry, said that power was back.",
      expected: [
        [
          "The state news agency",
          "said",
          "that power was back",
          "The state news agency (unnamed) > a source at the ministry (unnamed)",
        ],
      ],
    },
    {
      text: "Al-Mayadeen, citing field sources, reported an advance east of the city.",
      expected: [
        ["Al-Mayadeen", "reported", "an advance east of the city", "Al-Mayadeen > field sources (unnamed)"],
      ],
    },
    {
      text: "Press TV, citing informed sources, says the plane was carrying medicine.",
      expected: [
        ["Press TV", "says", "the plane was carrying medicine", "Press TV > informed sources (unnamed)"],
      ],
    },
  ],
};

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
