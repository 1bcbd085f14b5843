import { wordSet } from "@/domain/extraction/en/word-set";
import type { FigureCategory, FigureGroup } from "../figure";

/** How a word tells what happened to those counted. */
interface CategoryWord {
  category: FigureCategory;
  /** "killed 30" and "30 were killed" (transitive), but only "30 died" (intransitive); null when it is no verb or adjective. */
  verb: "transitive" | "intransitive" | null;
  /** Whether the word is a noun that is counted itself ("30 deaths"), or that a number measures ("a death toll of 30"). */
  noun: boolean;
}

const TRANSITIVE: [FigureCategory, string][] = [
  [
    "killed",
    "kill killed kills killing slain martyred executed executing executes beheaded beheading murdered murdering massacred massacring",
  ],
  ["wounded", "wound wounded wounds wounding injured injuring injures injure hurt hurting"],
  [
    "captured",
    "captured capturing captures arrested arresting arrests detained detaining detains seized seizing",
  ],
  ["kidnapped", "kidnapped kidnapping kidnaps abducted abducting abducts"],
  ["released", "released releasing releases freed freeing frees rescued rescuing"],
  ["displaced", "displaced displacing displaces uprooted uprooting"],
  ["evacuated", "evacuated evacuating evacuates"],
  ["trapped", "trapped trapping besieged besieging stranded stranding"],
  ["destroyed", "destroyed destroying destroys"],
  ["attacks", "fired firing fires launched launching launches dropped dropping"],
];
const INTRANSITIVE: [FigureCategory, string][] = [
  ["killed", "died dead die dies perished drowned"],
  ["missing", "missing disappeared unaccounted"],
  ["surrendered", "surrendered surrendering surrender defected defecting"],
  ["displaced", "fled flee fleeing homeless"],
];
const NOUNS: [FigureCategory, string][] = [
  ["killed", "death deaths dead fatality fatalities bodies corpses martyrs lives toll"],
  ["wounded", "injuries wounded injured"],
  ["casualties", "casualty casualties losses"],
  ["displaced", "idps"],
  [
    "attacks",
    "strikes airstrikes raids attacks rockets missiles shells bombs mortars strike raid attack airstrike sorties",
  ],
];

/** Words with their category, in lower case; a word can be a verb and a noun. */
export const CATEGORY_WORDS: ReadonlyMap<string, CategoryWord> = buildWords();

/** "wounded soldiers", "captured tanks": participles that may also stand before a noun. */
export const LINKS = wordSet(`
  rose risen rise rises rising stood stands standing reached reaches reaching climbed climbs put puts at to of is was were
  now has have had by number numbers figure total as including a an the hit exceeded exceeds passed passes surpassed in since
  from far so during with about left leaving some least more than up estimated count among people persons civilians fighters soldiers`);

/** People: they are counted in "people", and their printed noun tells who they are. */
export const GROUPS: ReadonlyMap<string, FigureGroup> = new Map([
  ...groupWords("civilians", "civilian civilians"),
  ...groupWords(
    "fighters",
    "fighter fighters militant militants rebel rebels insurgent insurgents terrorist terrorists jihadist jihadists gunman gunmen soldier soldiers troops militiamen combatants policemen",
  ),
  ...groupWords("children", "child children kids infants babies girls boys minors toddlers"),
  ...groupWords("women", "woman women"),
]);

function buildWords(): Map<string, CategoryWord> {
  const words = new Map<string, CategoryWord>();
  const add = (lists: [FigureCategory, string][], kind: Omit<CategoryWord, "category">) => {
    for (const [category, list] of lists) {
      for (const word of list.split(" "))
        words.set(word, { category, ...kind, noun: kind.noun || words.get(word)?.noun === true });
    }
  };

  add(NOUNS, { verb: null, noun: true });
  add(INTRANSITIVE, { verb: "intransitive", noun: false });
  add(TRANSITIVE, { verb: "transitive", noun: false });
  return words;
}

function groupWords(group: FigureGroup, list: string): [string, FigureGroup][] {
  return list.split(" ").map((word) => [word, group]);
}
