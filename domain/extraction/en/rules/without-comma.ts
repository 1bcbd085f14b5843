import { skipAdjuncts } from "../adjuncts";
import { hasClause } from "../clause-evidence";
import { lastPhrase } from "../last-phrase";
import { isNounOf, ORGANISATION_NOUNS, PERSON_NOUNS } from "../nouns";
import type { LocatedCue, Parenthetical, ParentheticalRule, RuleContext } from "../rule";
import { anyToken, isClauseMark, quotationClosingAt, sentenceEnd, tokenAt } from "../sentence-view";
import { sourceAfter } from "../source-after";
import { isSourceLike } from "../source-like";
import { CLAUSE_BREAKS, NOUN_PREPOSITIONS, PRONOUNS } from "../words";

const VERBS = new Set(["say", "tell", "report", "add", "announce", "confirm"]);
const SHORTEST_CONTENT = 4;

/**
 * "A bomber killed four people on Sunday a monitoring group said", "The blast killed a nurse and two soldiers said the Observatory's
 * director": texts that lost their commas, or never had them. Conditions, in order:
 * 1. one of six verbs of speech, finite and not negated, that no comma or quotation mark parts from what stands before it;
 * 2. it ends the sentence and a noun phrase stands right before it, or a noun phrase without a verb behind it ends the sentence;
 * 3. that phrase is no pronoun and has a name or a noun of people or organisations;
 * 4. before it stands a clause of at least four words that runs on to no conjunction or preposition.
 */
export const withoutComma: ParentheticalRule = {
  name: "without-comma",
  find(context) {
    return context.cues.flatMap((cue) => {
      if (!VERBS.has(cue.verb.lemma) || cue.shape !== "finite" || cue.negated) return [];
      return sourceBeforeVerb(context, cue) ?? sourceBehindVerb(context, cue) ?? [];
    });
  },
};

function sourceBeforeVerb(context: RuleContext, cue: LocatedCue): Parenthetical[] | null {
  const { view } = context;
  if (cue.after < sentenceEnd(view) && !/^(?:adding|saying)$/.test(tokenAt(view, cue.after).lower))
    return null;
  const source = lastPhrase(view, cue.range.from);
  if (!source || !isSourceLike(view, source) || !hasContentBefore(context, source.from)) return null;

  return [
    {
      rule: "without-comma",
      link: { source, cue: [cue.range], stance: cue.stance },
      relays: cue.relays,
      extent: { from: source.from, to: cue.after },
    },
  ];
}

function sourceBehindVerb(context: RuleContext, cue: LocatedCue): Parenthetical[] | null {
  const { view } = context;
  if (cue.verb.lemma !== "say" || cue.range.from !== cue.at || !hasContentBefore(context, cue.at))
    return null;
  if (cue.subject && PRONOUNS.has(tokenAt(view, cue.subject.to - 1).lower)) return null;
  const source = sourceAfter(view, cue.at + 1, { stopAtAdjuncts: true, contentFollows: false });
  if (!source || PRONOUNS.has(tokenAt(view, source.from).lower)) return null;
  const end = skipAdjuncts(view, source.to);
  if (
    end < sentenceEnd(view) ||
    hasClause(view, { from: source.from, to: end }) ||
    !namesSomebody(context, source)
  )
    return null;

  return [
    {
      rule: "without-comma",
      link: { source, cue: [{ from: cue.at, to: cue.at + 1 }], stance: cue.stance },
      relays: [],
      extent: { from: cue.at, to: end },
    },
  ];
}

function namesSomebody({ view }: RuleContext, source: { from: number; to: number }): boolean {
  return anyToken(
    view,
    source,
    ({ lower }) => isNounOf(PERSON_NOUNS, lower) || isNounOf(ORGANISATION_NOUNS, lower),
  );
}

function hasContentBefore({ view }: RuleContext, to: number): boolean {
  const { from } = view.sentence;
  const before = tokenAt(view, to - 1);
  if (to - from < SHORTEST_CONTENT || before.kind === "mark" || isClauseMark(before)) return false;
  if (
    quotationClosingAt(view, to - 1) ||
    CLAUSE_BREAKS.has(before.lower) ||
    NOUN_PREPOSITIONS.has(before.lower)
  )
    return false;

  return before.lower !== "and" && hasClause(view, { from, to });
}
