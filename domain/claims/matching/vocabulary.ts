import { wordSet } from "@/domain/extraction/en/word-set";

/** Kinds of happenings that claims of conflict reporting are about. */
export type Happening =
  | "take"
  | "hold"
  | "kill"
  | "wound"
  | "strike"
  | "withdraw"
  | "capture_people"
  | "displace"
  | "destroy"
  | "truce"
  | "release";

const HAPPENING_WORDS: Record<Happening, ReadonlySet<string>> = {
  take: wordSet(`seize seized seizes seizing take took taken taking takes capture captured captures capturing overrun
    overran retake retook retaken recapture recaptured conquer conquered fall falls fell fallen liberate liberated regain regained
    wrest wrested`),
  hold: wordSet("hold held holds repel repelled repulse repulsed beat foiled defended resisted"),
  kill: wordSet(
    "kill killed kills killing die died dies dead death deaths toll slain massacre massacred executed perished",
  ),
  wound: wordSet("wound wounded wounding wounds injure injured injuring injuries hurt"),
  strike:
    wordSet(`strike strikes struck hit hits hitting bomb bombed bombing bombs bombardment bombarded shell shelled shelling
    raid raids raided airstrike airstrikes attack attacked attacks blast explosion exploded rocket rockets missile missiles`),
  withdraw: wordSet(
    "withdraw withdrew withdrawn withdrawal retreat retreated left leave leaving quit pulled pullout abandoned",
  ),
  capture_people: wordSet(
    "kidnap kidnapped abducted abduct detained detain arrested arrest hostages hostage prisoners captive",
  ),
  displace: wordSet("flee fled fleeing displaced evacuated evacuate evacuation escaped refugees uprooted"),
  destroy: wordSet("destroy destroyed destroying destruction demolished wrecked downed shot razed"),
  truce: wordSet("truce ceasefire armistice cessation lull"),
  release: wordSet("release released freed free exchange exchanged swapped"),
};

const HAPPENING_BY_WORD = new Map<string, Happening>();
for (const happening of Object.keys(HAPPENING_WORDS) as Happening[])
  for (const word of HAPPENING_WORDS[happening]) HAPPENING_BY_WORD.set(word, happening);

/** What a folded word says happened; null for any other word. "captured" is about places: people are told by their figures. */
export function happeningOf(word: string): Happening | null {
  return HAPPENING_BY_WORD.get(word) ?? null;
}

/** Words too common to tell one claim from another. */
export const STOP_WORDS =
  wordSet(`a an the and or but of in on at to from by for with as is are was were be been being it its
  this that these those he she they them his her their there which who whom whose what when where while after before during
  since until has have had will would could should may might can do does did than then also more most other some any all into
  over under about around near up out off least said says say told according reported report statement s`);

/** Whose people are counted, by words that only one side of a fight is called by. */
export const SIDES: readonly ReadonlySet<string>[] = [
  wordSet(
    "pro-government government progovernment regime loyalist loyalists army soldier soldiers troops policemen police",
  ),
  wordSet(
    "insurgent insurgents rebel rebels opposition jihadist jihadists jihadi jihadis islamist islamists militant militants extremists",
  ),
];

/** Words that turn a claim into its opposite. */
export const NEGATORS =
  wordSet(`not no never none neither nor denied denies deny denying without failed fail cannot untrue false
  didnt wasnt werent isnt hasnt havent refuted rejected`);

/** Before a name they make it a place. */
export const PLACE_PREPOSITIONS = wordSet(
  "in at near from outside around inside into toward towards over across of to",
);

/** Before a name they make it a place: what is seized or besieged is a town, people are captured one by one and by number. */
export const PLACE_VERBS =
  wordSet(`seize seized seizing took taken retake retook retaken recapture recaptured overran liberated regained
  entered left besieged stormed shelled bombed bombarded reached`);

/** Beside a name they make it a place. */
export const PLACE_NOUNS =
  wordSet(`province city town village district airport airbase base neighbourhood neighborhood suburb suburbs
  countryside hospital bridge crossing camp valley mountain mountains river dam port road highway square`);

/** Written with a capital at the start of a sentence, and no name. */
export const COMMON_STARTS =
  wordSet(`rebels rebel fighters militants soldiers troops forces government insurgents gunmen civilians
  residents people warplanes jets aircraft artillery militiamen jihadists activists opposition regime army police security more
  dozens hundreds thousands scores several many two three four five six seven eight nine ten eleven twelve twenty thirty air
  shelling clashes fighting at no an a the in on after before two-thirds nearly almost about some all both medics doctors women
  children men families explosions car suicide mortar rocket rockets barrel helicopters planes heavy fierce there it one another
  aid rescue rescuers workers local state border town villagers protesters snipers`);

const MONTHS_AND_DAYS =
  wordSet(`january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday`);

/** Whether a folded word belongs to a date, which is compared as a time and not as a word. */
export function isCalendarWord(word: string): boolean {
  return MONTHS_AND_DAYS.has(word);
}

const ENDINGS = /(?:ations?|ings?|ers?|ed|es|s)$/;

/** A folded word without its commonest English ending; words of up to four letters stay. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  const bare = word.replace(ENDINGS, "");
  return bare.length >= 3 ? bare : word;
}
