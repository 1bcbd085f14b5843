import { isCueAdverb } from "./cue-adverbs";
import { DOCUMENT_NOUNS, isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "./nouns";
import { type SentenceView, tokenAt } from "./sentence-view";
import { VERB_FORMS, type VerbForm } from "./verbs";
import { wordSet } from "./word-set";
import { AUXILIARIES, BE_FORMS, DETERMINERS, IRREGULAR_PAST, NOUN_PREPOSITIONS, PRONOUNS } from "./words";

/** What follows a verb that is used in another sense, by lemma. */
const OTHER_SENSES: Record<string, ReadonlySet<string>> = {
  report: new Set(["to", "missing", "dead", "for", "back"]),
  deny: wordSet(`
  access entry permission visas visa bail service`),
  claim: new Set(["lives", "victory", "asylum", "benefits"]),
  continue: wordSet(`
  to with on until for its their his her in into as through`),
  respond: new Set(["with", "by"]),
  call: new Set(["himself", "itself", "them", "up", "off", "back"]),
  show: new Set(["up", "off"]),
  find: wordSet(`
  himself themselves itself its their his her`),
  add: new Set(["to", "up"]),
  agree: new Set(["on", "with", "by"]),
  believe: new Set(["to"]),
  think: new Set(["to"]),
  suspect: new Set(["of"]),
  observe: new Set(["a", "the"]),
  point: new Set(["to", "at", "in"]),
  write: new Set(["off", "to", "down"]),
  hope: new Set(["for"]),
};

/** "put the toll at five" attributes a figure; other uses of "put" do not. */
const TOLLS = wordSet(`
  toll number figure death total count casualties losses damage`);
/** "refused to confirm": the cue is the infinitive with all before it. */
const LEAVES_TO_INFINITIVE = new Set(["refuse", "decline"]);

/** Whether what follows a verb shows that it does not attribute ("reported to the base", "claimed lives"). */
export function isOtherSense(view: SentenceView, at: number, { verb }: VerbForm): boolean {
  return OTHER_SENSES[verb.lemma]?.has(tokenAt(view, at + 1).lower) ?? false;
}

/**
 * Whether a form that could attribute does not:
 * - a form that is also a noun, after a determiner, possessive, preposition or number, or before "of" or an auxiliary
 *   ("the Gulf states are", "reports of", "his claim");
 * - a participle before a noun ("the stated aim", "a reported attack");
 * - the verb in another sense ("reported to the base", "claimed lives", "denied access", "continued to").
 */
export function isFalseFriend(view: SentenceView, at: number, found: VerbForm): boolean {
  const before = tokenAt(view, at - 1).lower;
  const after = tokenAt(view, at + 1).lower;
  if (isOtherSense(view, at, found)) return true;
  if (found.verb.lemma === "deny" && deniesAccess(view, at)) return true;
  if (found.verb.lemma === "point" && after !== "out") return true;
  if (
    found.verb.lemma === "put" &&
    !TOLLS.has(tokenAt(view, at + 2).lower) &&
    !TOLLS.has(tokenAt(view, at + 3).lower)
  )
    return true;
  if (
    LEAVES_TO_INFINITIVE.has(found.verb.lemma) &&
    after === "to" &&
    VERB_FORMS.has(tokenAt(view, at + 2).lower)
  )
    return true;

  const opensNoun = DETERMINERS.has(before) && !PRONOUNS.has(before) && before !== "all";
  if (found.form !== "participle" && (opensNoun || /\p{L}'s?$/u.test(before))) return true;
  if (found.verb.nounLike && isNoun(view, at, found)) return true;
  return found.verb.lemma === "claim" && tokenAt(view, at + 1).kind === "number";
}

/** "denied the families access". */
export function deniesAccess(view: SentenceView, at: number): boolean {
  return [2, 3, 4].some((step) => {
    const { lower } = tokenAt(view, at + step);
    return lower === "access" || lower === "entry" || lower === "visas" || lower === "bail";
  });
}

/** "reports of", "there were claims", "12 claims"; a plural verb needs a plural subject, an auxiliary or "to". */
function isNoun(view: SentenceView, at: number, { form, verb }: VerbForm): boolean {
  if (form === "past" || form === "participle") return false;
  if (verb.kind === "finding" && tokenAt(view, at + 1).lower === "that") return false;
  const { lower: before, kind } = tokenAt(view, at - 1);
  const { lower: after } = tokenAt(view, at + 1);
  if (kind === "number" || after === "of" || isFiniteVerb(after)) return true;
  if (NOUN_PREPOSITIONS.has(before) && before !== "to") return true;
  if (BE_FORMS.has(before) || BE_FORMS.has(tokenAt(view, at - 2).lower)) return true;
  return form === "base" && !agreesWithPlural(before) && !agreesWithHead(view, at);
}

function agreesWithPlural(before: string): boolean {
  if (
    AUXILIARIES.has(before) ||
    PRONOUNS.has(before) ||
    before === "to" ||
    before === "not" ||
    isCueAdverb(before)
  )
    return true;
  return (
    [PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some((list) => isNounOf(list, before)) &&
    /(?:s|men|people)$/.test(before)
  );
}

/** "Data from the UN show": the plural stands before a preposition. */
function agreesWithHead(view: SentenceView, at: number): boolean {
  for (let back = at - 2; back > at - 8; back--) {
    const head = tokenAt(view, back - 1).lower;
    if (NOUN_PREPOSITIONS.has(tokenAt(view, back).lower))
      return /(?:s|data)$/.test(head) && isNounOf(DOCUMENT_NOUNS, head);
  }

  return false;
}

function isFiniteVerb(lower: string): boolean {
  return AUXILIARIES.has(lower) || BE_FORMS.has(lower) || IRREGULAR_PAST.has(lower);
}
