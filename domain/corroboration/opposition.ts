import { deepestLink, effectiveStance } from "@/domain/claims/chain";
import type {
  AppearanceInput,
  CountedEvidence,
  IndependenceInput,
  Opposition,
} from "@/domain/corroboration/model";
import type { SourceKind } from "@/domain/sources/source-kind";
import { compareText } from "@/lib/compare-text";

/**
 * Who speaks for itself rather than observes: its mere denial is what anybody accused would say. Agencies, outlets,
 * monitors and international organisations look on, so that their denial is a contradiction to be answered.
 */
const PARTY_KINDS: readonly SourceKind[] = ["government", "armed_group", "company", "person", "unnamed"];

/**
 * Everything against the claim: appearances whose deepest stance is a denial, and the evidence against, in the order of
 * their ids. A bare denial by a party is listed but does not block; the rest blocks until answered (rule: Guard).
 */
export function oppositionOf(input: IndependenceInput): Opposition[] {
  const denials = input.appearances.filter((one) => effectiveStance(one.chain) === "denies").map(fromDenial);
  const evidence = input.evidence.filter((one) => one.stance === "against").map(fromEvidence);
  return [...denials, ...evidence].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

function fromDenial(appearance: AppearanceInput): Opposition {
  const origin = deepestLink(appearance.chain);
  const bareDenial = PARTY_KINDS.includes(origin.kind);
  const answered = appearance.answered ?? false;
  return {
    kind: "appearance",
    id: appearance.appearanceId,
    ref: appearance.ref ?? null,
    sourceName: origin.sourceName,
    stance: "denies",
    bareDenial,
    answered,
    blocks: !bareDenial && !answered,
  };
}

function fromEvidence(evidence: CountedEvidence): Opposition {
  return {
    kind: "evidence",
    id: evidence.evidenceId,
    ref: null,
    sourceName: evidence.origin?.name ?? null,
    stance: "against",
    bareDenial: false,
    answered: evidence.answered,
    blocks: !evidence.answered,
  };
}
