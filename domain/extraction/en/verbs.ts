import type { ExtractedStance } from "../extraction";
import { wordSet } from "./word-set";

/**
 * How a verb attributes.
 * - `speech`: takes a clause or a quotation, and may stand after or inside it ("C, X said").
 * - `finding`: a document or data show something; takes a clause only.
 * - `attitude`: a belief or expectation; takes a clause only, and is less often a claim.
 * - `position`: takes a noun phrase, gerund or infinitive ("denied the report", "accused X of Y", "vowed to Z").
 */
export type VerbKind = "speech" | "finding" | "attitude" | "position";

/** One attributing verb. */
export interface AttributingVerb {
  lemma: string;
  kind: VerbKind;
  stance: ExtractedStance;
  /** Whether a bare noun phrase may be the content; otherwise a clause, "that" or a quotation is needed. */
  takesNoun: boolean;
  /** Whether the form is also a common noun ("claims", "reports", "states"). */
  nounLike: boolean;
}

/** What a form of a verb can be; "said" is both past and participle. */
export interface VerbForm {
  verb: AttributingVerb;
  form: "base" | "present" | "past" | "participle";
}

/** `lemma` or `lemma:past` for irregular ones. */
const SPEECH = `
  say:said add report announce state claim confirm warn note explain insist argue write:wrote tweet declare allege acknowledge
  admit stress reveal disclose recall reiterate assert affirm maintain contend caution predict estimate concede conclude
  continue reply respond ask joke quip testify post emphasise emphasize complain remark observe indicate vow pledge promise
  threaten tell:told suggest underline underscore clarify comment repeat lament assure inform boast counter retort stipulate
  proclaim opine speculate recount swear:swore point shout yell`;
const FINDING = "show:showed find:found prove demonstrate";
const ATTITUDE = `
  believe think:thought hope fear expect doubt suspect agree know:knew worry assume understand:understood learn`;
const POSITION = `
  accuse blame criticise criticize condemn urge denounce demand reject dismiss deny describe praise oppose refute rebut welcome
  endorse propose call refuse decline decry slam blast propose support deplore defend seek:sought want verify put:put intend plan aim`;

const DENYING = new Set(["deny", "reject", "dismiss", "refute", "rebut"]);
const TAKES_NOUN = wordSet(`
  announce confirm report predict reiterate reveal acknowledge pledge promise vow threaten estimate
  suggest warn declare allege stress`);
const NOUN_LIKE = wordSet(`
  report claim state note post comment estimate promise pledge vow tweet doubt hope fear demand call blame
  praise blast support plan aim show find counter reply repeat want joke lament remark`);

/** Every form of every attributing verb, in lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const lists: [VerbKind, string][] = [
    ["position", POSITION],
    ["attitude", ATTITUDE],
    ["finding", FINDING],
    ["speech", SPEECH],
  ];

  for (const [kind, list] of lists) {
    for (const entry of list.trim().split(/\s+/)) addVerb(forms, kind, entry);
  }

  return forms;
}

function addVerb(forms: Map<string, VerbForm>, kind: VerbKind, entry: string): void {
  const [lemma = "", past = regularPast(entry)] = entry.split(":");
  const verb: AttributingVerb = {
    lemma,
    kind,
    stance: stanceOf(lemma),
    takesNoun: kind === "position" || TAKES_NOUN.has(lemma),
    nounLike: NOUN_LIKE.has(lemma),
  };

  forms.set(lemma, { verb, form: "base" });
  forms.set(thirdPerson(lemma), { verb, form: "present" });
  forms.set(past, { verb, form: "past" });
  forms.set(presentParticiple(lemma), { verb, form: "participle" });
}

function stanceOf(lemma: string): ExtractedStance {
  if (DENYING.has(lemma)) return "denies";
  return lemma === "confirm" || lemma === "verify" ? "confirms" : "asserts";
}

function regularPast(lemma: string): string {
  if (lemma === "admit" || lemma === "plan") return `${lemma}${lemma.slice(-1)}ed`;
  if (lemma === "quip") return "quipped";
  if (lemma === "rebut") return "rebutted";
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function presentParticiple(lemma: string): string {
  if (lemma === "admit" || lemma === "plan" || lemma === "quip" || lemma === "rebut")
    return `${lemma}${lemma.slice(-1)}ing`;
  return lemma.endsWith("e") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
