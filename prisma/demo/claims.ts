import type { z } from "zod";
import type { chainInput } from "@/domain/claims/schema";
import type { reviewInput } from "@/domain/review/schema";

/** A suggestion of the demo articles: the article and how its quote begins. */
export interface DemoPlace {
  article: string;
  begins: string;
}

/** Words of a demo article that are attached with a chain of their own. */
export interface DemoSpan extends DemoPlace {
  /** The words end with this. */
  ends: string;
  chain: z.input<typeof chainInput>;
}

/** Evidence of the demo: words of another demo article, from its own origin. */
export interface DemoEvidence extends DemoPlace {
  stance: "for" | "against";
  /** The quoted words end with this. */
  ends: string;
  source?: string;
  note: string;
}

/** A claim of the demo desk and what became of it. */
export interface DemoClaim {
  accept: DemoPlace;
  statement?: string;
  chain?: z.input<typeof chainInput>;
  /** Other suggestions that say the same, attached as appearances. */
  also?: readonly DemoPlace[];
  /** Words that no suggestion stands for, attached as appearances. */
  places?: readonly DemoSpan[];
  /** Evidence against, and the answer to it. */
  against?: Omit<DemoEvidence, "stance"> & { answer: string };
  taken?: true;
  /** The rationale of a review that the guard holds back; the claim stays as it was. */
  refused?: string;
  review?: Omit<z.input<typeof reviewInput>, "version" | "evidence"> & {
    by: string;
    evidence?: readonly DemoEvidence[];
  };
  reopened?: string;
  /** The statement of a claim that can't hold together with it, as an editor confirmed. */
  contradicts?: string;
  /** About the fall of the town, the event of the demo. */
  ofTheEvent?: true;
  published?: true;
}

/** Claims in every standing: two origins, one origin twice, a denied figure, an unnamed official. */
export const DEMO_CLAIMS: readonly DemoClaim[] = [
  {
    accept: { article: "wire", begins: "Insurgents seized the town" },
    statement: "Insurgents seized the town of Khan Tuman, south of Aleppo, on 6 May 2016.",
    also: [
      { article: "ledger", begins: "Khan Tuman has fallen" },
      { article: "mirror", begins: "Fighters of an insurgent coalition" },
    ],
    ofTheEvent: true,
    review: {
      by: "reviewer",
      verdict: "corroborated",
      credibility: 1,
      rationale:
        "Three outlets carry it, all from the Observatory: one origin. The Courier's own reporter stood in the square, which makes two.",
      evidence: [
        {
          stance: "for",
          article: "courier",
          begins: "By two o'clock the town square",
          ends: "hands of the insurgents",
          source: "Levant Courier",
          note: "First-hand: the reporter was in the town.",
        },
      ],
    },
    published: true,
  },
  {
    accept: { article: "wire", begins: "at least 43 insurgents and 30" },
    statement: "At least 30 pro-government fighters were killed in the clashes at Khan Tuman.",
    ofTheEvent: true,
    review: {
      by: "second",
      verdict: "disputed",
      credibility: 4,
      rationale:
        "The Observatory alone gives 30; an official of the other side puts it at 12. Neither shows how it counted.",
      evidence: [
        {
          stance: "against",
          article: "wire",
          begins: "Our losses are 12 men",
          ends: "12 men",
          note: "The military official was not named; the figure concerns soldiers only, not allied fighters.",
        },
      ],
    },
  },
  {
    accept: { article: "wire", begins: "shells fired from Islamic State" },
    statement: "Shells fired from Islamic State positions killed two people in Kilis.",
    chain: [
      { source: "Anadolu Agency", role: "relay", cue: "told", mention: "Andadolu" },
      {
        source: "Turkish security sources",
        role: "origin",
        unnamed: true,
        cue: "told",
        mention: "Turkish security sources",
      },
    ],
    also: [{ article: "ledger", begins: "Two people died when shells" }],
    review: {
      by: "reviewer",
      verdict: "unverifiable",
      credibility: 6,
      rationale:
        "Both outlets have it from Anadolu, which names nobody. One weak origin, and no way to reach it.",
    },
  },
  {
    accept: { article: "wire", begins: "The road to the airport is open" },
    statement: "The road to Aleppo airport stayed open throughout the fighting.",
    also: [{ article: "mirror", begins: "the airport road remained open" }],
    review: {
      by: "second",
      verdict: "unverifiable",
      credibility: 6,
      rationale: "State television quotes the army; nobody else was on that road.",
    },
    reopened: "Satellite pictures of the road for that day have become available.",
  },
  {
    accept: { article: "wire", begins: "Our losses are 12 men" },
    statement: "12 pro-government fighters were killed in the clashes at Khan Tuman.",
    ofTheEvent: true,
    contradicts: "At least 30 pro-government fighters were killed in the clashes at Khan Tuman.",
  },
  { accept: { article: "wire", begins: "the hills north of the town" } },
  {
    accept: { article: "courier", begins: "the attackers had lost about 40" },
    statement: "About 40 insurgents were killed in the attack on Khan Tuman.",
    ofTheEvent: true,
  },
];

/** What the claims about the town are gathered under. */
export const DEMO_EVENT = {
  title: "Fall of Khan Tuman",
  place: "Khan Tuman, south of Aleppo",
  happened: { at: "2016-05-06T00:00:00Z", precision: "day" },
} as const;

/** Suggestions the demo's reviewer turned down. */
export const DEMO_REJECTED: readonly DemoPlace[] = [{ article: "ledger", begins: "Nobody here slept" }];
