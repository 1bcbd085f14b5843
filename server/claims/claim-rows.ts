import type { Stance } from "@/domain/claims/link";
import type { Standing } from "@/domain/claims/standing";
import type { EvidenceStance } from "@/domain/review/schema";
import type { SourceKind } from "@/domain/sources/source-kind";
import { formatReference } from "@/lib/reference";
import type { AppearanceView, EvidenceView, LinkView } from "./views";

interface SourceJson {
  sourceId: string;
  /** The source that was picked, before merges are followed. */
  recordedId: string;
  sourceRef: number;
  source: string;
  kind: SourceKind;
  checked: boolean;
  retracted: boolean;
}

interface LinkJson extends SourceJson {
  role: LinkView["role"];
  cue: string | null;
  mention: string | null;
  stance: Stance;
  firstHand: boolean;
  againstInterest: boolean;
  nameThen: string | null;
  originalUrl: string | null;
  originalChecked: boolean;
}

/** An appearance as APPEARANCES_JSON gives it. */
export interface AppearanceJson
  extends Omit<AppearanceView, "article" | "chain">,
    Omit<AppearanceView["article"], "id" | "ref"> {
  articleId: string;
  articleRef: number;
  chain: LinkJson[] | null;
}

/** A piece of evidence as evidenceJson gives it. */
export interface EvidenceJson
  extends Omit<EvidenceView, "source" | "addedBy" | "articleRef" | "claimRef" | "stance"> {
  stance: EvidenceStance;
  articleRef: number | null;
  claimRef: number | null;
  addedById: string;
  addedByName: string;
  source: SourceJson | null;
}

/** What every statement about claims selects of the claim itself. */
export interface ClaimRow {
  id: string;
  ref: number;
  statement: string;
  standing: Standing;
  version: number;
  created_at: Date;
  appearances: AppearanceJson[];
  evidence: EvidenceJson[];
}

/** What a list selects beside that. */
export interface ClaimItemRow extends ClaimRow {
  by_exception: boolean;
}

/** A moment as JSON functions of the database write it, in the form everything leaves the server in. */
export function toMoment(value: Date | string): string {
  return new Date(value).toISOString();
}

const orNull = <V, T>(value: V | null, present: (value: V) => T): T | null =>
  value === null ? null : present(value);

function presentSource({ sourceRef, recordedId: _, ...source }: SourceJson) {
  return { ...source, sourceRef: formatReference("S", sourceRef), unnamed: source.kind === "unnamed" };
}

function presentLink({ role, cue, mention, stance, ...link }: LinkJson): LinkView {
  const { firstHand, againstInterest, nameThen, originalUrl, originalChecked, ...source } = link;
  return {
    ...presentSource(source),
    ...{ role, cue, mention, stance, firstHand, againstInterest, nameThen, originalUrl, originalChecked },
  };
}

/** An appearance as screens and the API get it. */
export function presentAppearance(row: AppearanceJson): AppearanceView {
  const {
    articleId,
    articleRef,
    title,
    outlet,
    language,
    url,
    publishedAtPrecision,
    publishedAt,
    chain,
    ...appearance
  } = row;
  return {
    ...appearance,
    article: {
      id: articleId,
      ref: formatReference("A", articleRef),
      ...{ title, outlet, language, url, publishedAtPrecision },
      publishedAt: orNull(publishedAt, toMoment),
    },
    chain: (chain ?? []).map(presentLink),
  };
}

/** A piece of evidence as screens and the API get it. */
export function presentEvidence(row: EvidenceJson): EvidenceView {
  const { addedById, addedByName, articleRef, claimRef, source, ...evidence } = row;
  return {
    ...evidence,
    articleRef: orNull(articleRef, (ref) => formatReference("A", ref)),
    claimRef: orNull(claimRef, (ref) => formatReference("C", ref)),
    source: orNull(source, presentSource),
    addedBy: { id: addedById, name: addedByName },
    createdAt: toMoment(evidence.createdAt),
  };
}
