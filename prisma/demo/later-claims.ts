import type { DemoClaim } from "@/prisma/demo/claims";

const OBSERVATORY = "Syrian Observatory for Human Rights";

/**
 * What independence is about: a toll that five outlets print and one monitor counted, held back by the rule; an editor's
 * exception; a claim whose opposition was answered; and the second half of "seized, then retaken".
 */
export const LATER_CLAIMS: readonly DemoClaim[] = [
  {
    accept: { article: "ledger", begins: "at least 43 insurgents were killed" },
    statement: "At least 43 insurgents were killed in the attack on Khan Tuman.",
    also: [
      { article: "gazette", begins: "At least 43 insurgents died" },
      { article: "tribune", begins: "At least 43 insurgents were killed" },
    ],
    places: [
      {
        article: "wire",
        begins: "at least 43 insurgents",
        ends: "were killed in the clashes",
        chain: [{ source: OBSERVATORY, role: "origin", cue: "said", mention: "The Observatory" }],
      },
      {
        article: "arabic",
        begins: "43 مقاتلا",
        ends: "قتلوا في الهجوم",
        chain: [{ source: OBSERVATORY, role: "origin", cue: "قال", mention: "المرصد" }],
      },
    ],
    ofTheEvent: true,
    taken: true,
    refused:
      "Five outlets have it, and the Tribune and the Gazette a day apart. That is as well covered as anything that week.",
  },
  {
    accept: { article: "wire", begins: "about 600 families left" },
    statement: "About 600 families left the villages around Khan Tuman overnight.",
    review: {
      by: "editor",
      verdict: "corroborated",
      credibility: 2,
      rationale: "The Red Crescent took them in and counted heads at the door of its shelters.",
      reason:
        "Nobody else was in a position to count, and the figure comes from those who housed the families. One origin is enough here.",
    },
  },
  {
    accept: { article: "retaken", begins: "The army retook Khan Tuman" },
    statement: "The army retook Khan Tuman on 10 May 2016.",
    also: [{ article: "retaken", begins: "government forces were back" }],
    against: {
      article: "retaken",
      begins: "his men still held the western quarter",
      ends: "quarter",
      source: "Abu Yusuf",
      note: "The insurgents' commander says that part of the town was still theirs.",
      answer: "He speaks of one quarter. That the square and the road were lost he does not deny.",
    },
    ofTheEvent: true,
    review: {
      by: "second",
      verdict: "corroborated",
      credibility: 2,
      rationale:
        "The state's agency and the Observatory stand on different sides and agree. What the commander says was answered.",
    },
  },
];
