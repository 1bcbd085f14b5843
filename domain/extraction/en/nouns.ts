import { wordSet } from "./word-set";
/** People described by what they do: without a name beside it such a source is unnamed. */
export const PERSON_NOUNS = wordSet(`
  source official spokesman spokeswoman spokesperson activist resident witness eyewitness commander officer soldier
  fighter rebel militant diplomat analyst expert adviser advisor aide minister lawmaker deputy senator governor mayor
  doctor medic nurse journalist reporter correspondent lawyer researcher investigator monitor observer worker volunteer
  rescuer refugee villager civilian man woman person leader chief head director chairman president secretary
  ambassador envoy negotiator representative member general colonel captain lieutenant major sheikh imam cleric
  prosecutor judge policeman critic supporter opponent insider veteran campaigner survivor relative brother father mother
  teacher student farmer driver guard pilot economist professor author editor critics people residents police troops forces insurgents opposition
  historian neighbour neighbor shopkeeper passenger refugee tribesman smuggler jihadist hostage prisoner detainee historian strategist pollster voter candidate democrat republican mediator
  engineer surgeon paramedic dentist pharmacist technician trader merchant baker butcher grocer mechanic elder sniper gunman gunner
  defector deserter dissident exile migrant pensioner widow orphan cousin uncle aunt grandfather grandmother wife husband son daughter
  boy girl photographer cameraman blogger broker banker consultant coordinator organiser organizer administrator manager
  attache consul legislator councillor councilman premier vicar priest bishop patriarch mufti rabbi sheriff coroner inspector
  firefighter fireman militiaman militiamen paratrooper airman sailor recruit conscript bodyguard escort interpreter translator`);

/** Organisations that may be printed in lower case ("the ministry"); alone with "the" they stand for a named one. */
export const ORGANISATION_NOUNS = wordSet(`
  ministry army military government administration monitor observatory group organisation organization agency council
  commission committee coalition party force command office centre center network newspaper paper channel station broadcaster
  company bureau department embassy court parliament regime authority union alliance movement militia front brigade
  police campaign team outlet magazine website daily institute charity university association federation watchdog body panel
  defence defense kingdom state country nation side media television tv radio intelligence staff`);

/** Documents and data that can say or show something. */
export const DOCUMENT_NOUNS = wordSet(`
  report statement study survey poll document letter data figure footage video image photo picture record email memo
  article file transcript review analysis research evidence estimate census list map email filing book message communique
  post tweet account bulletin dispatch affidavit complaint lawsuit indictment draft results statistics`);

/** Titles printed before a name, in lower case. */
export const TITLES = wordSet(`
  mr mrs ms dr doctor prof sen rep gov gen col lt maj capt sgt president minister king queen prince sheikh ayatollah imam
  general colonel captain lieutenant major admiral commander brigadier senator governor mayor spokesman spokeswoman
  spokesperson prime foreign defence defense interior leader chief secretary chancellor ambassador envoy professor sir pope father
  rev judge deputy vice senior former analyst activist director sen. gov. gen. adviser advisor lawmaker chairman seyyed hojatoleslam`);

/** Titles that tell that the bearer is a woman or a man. */
export const FEMALE_TITLES = wordSet("mrs ms queen princess spokeswoman chairwoman mother sister woman");
export const MALE_TITLES = wordSet(
  "mr king prince spokesman chairman sheikh ayatollah imam father brother pope sir man",
);

/** Indefinite people that are unnamed sources although they are no common nouns. */
export const INDEFINITE = wordSet("others some many most several both one few");

/** Whether a lower-case noun, singular or plural, is in a list. */
export function isNounOf(list: ReadonlySet<string>, lower: string): boolean {
  const noun = lower.replace(/'s?$/, "");

  return (
    list.has(noun) || (noun.endsWith("s") && list.has(noun.slice(0, -1))) || list.has(irregularSingular(noun))
  );
}

function irregularSingular(noun: string): string {
  if (noun.endsWith("men")) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("es") ? noun.slice(0, -2) : noun;
}
