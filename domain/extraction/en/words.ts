import { wordSet } from "./word-set";
/** Closed word classes of English, in lower case. */

/** Words that begin a noun phrase. */
export const DETERMINERS = wordSet(`
  the a an this that these those his her its their our my your some several many most other another two three four five
  six seven eight nine ten both no all each every one any few numerous various`);

/** Pronouns that can be a source. */
export const PRONOUNS = wordSet("he she they it we i you who others many some most both");

/** Third-person pronouns, which stand for an earlier source. */
export const ANAPHORS = wordSet("he she they it");

/** Prepositions that may continue a noun phrase ("head of the Observatory", "sources in the army"). */
export const NOUN_PREPOSITIONS = wordSet(
  "of for in at from with on to by near inside within close against under between among about into",
);

/** Prepositions that begin an adverbial at the head of a clause. */
export const LEADING_PREPOSITIONS = wordSet(
  "in on at during after before since until by from with for under despite amid following within throughout over through across near inside outside",
);

/** Words that separate a clause from what stands before it. */
export const CLAUSE_BREAKS = wordSet(
  "that because although though while whereas when whenever if unless since as but so than where what how whether which whose why or nor after before until once yet",
);

/** Relative pronouns that can be the printed source. */
export const RELATIVES = wordSet("who");

/** Conjunctions that join one attribution to the next. */
export const CONTRASTS = wordSet("but while whereas although though and as");

/** Finite auxiliaries: a clause has one, a noun phrase does not. */
export const AUXILIARIES = wordSet(`
  is are was were be been being am has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't ca wo`);

/** Forms of "be", which make a participle passive. */
export const BE_FORMS = wordSet("is are was were be been being am isn't aren't wasn't weren't");

/** Past forms that do not end in -ed, to tell a clause from a noun phrase. */
export const IRREGULAR_PAST = wordSet(`
  took fell left came went began made struck shot hit fled lost held saw won broke sent got gave ran led kept rose grew
  met spoke stood fought brought bought caught built cut drove flew froze hid laid paid put sank sought sold set shut
  spent stole swept threw told withdrew wrote became blew burnt burned drew fed felt found knew meant read said sat`);

/** Negations inside a cue. */
export const NEGATIONS = wordSet("not never n't neither nor");

/** Adverbs that belong to a cue ("has also said", "later confirmed"). Words in -ly are taken as well. */
export const CUE_ADVERBS = wordSet(
  "also later since earlier again then now already only just previously still further even once ever always often subsequently first reportedly independently",
);

/** Adverbs that stand before a subject and belong to nobody. */
export const LEADING_ADVERBS = wordSet(`
  but and or so yet also still then later earlier now today yesterday tonight meanwhile however moreover furthermore nevertheless
  nonetheless instead thus therefore separately elsewhere afterwards afterward previously recently again additionally
  besides indeed overnight finally first second although though while whereas as because if when since meantime`);

/** Time words that may stand between a cue and the rest. */
export const TIME_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow week month year morning
  afternoon evening night day days weeks months years hour hours january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec mondays noon midnight midday dawn weekend spring summer autumn winter`);

/** Words that may stand before a time word ("late on Sunday", "earlier this week"). */
export const TIME_MODIFIERS = wordSet(
  "on late early earlier later last this next in the of that same previous a few two three several shortly at by during past",
);

/** Abbreviations after which a full stop ends no sentence. */
export const ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof sen rep gov gen col lt maj capt sgt cpl pvt adm cmdr brig st jr sr rev fr hon pres vs etc no nos art
  fig jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp bros approx dept est min max mt ft gens sens reps atty supt spc ayat sheikh`);

/** Capitalised words that show a new sentence after an initialism. */
export const SENTENCE_STARTERS = wordSet(`
  the a an this that these those he she it they we in on at but and for from after before when while as if his her their
  there some many most several all however meanwhile since according although both what who i you its no not our
  also with during by under now then last earlier asked`);
