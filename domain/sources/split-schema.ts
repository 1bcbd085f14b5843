import { z } from "zod";
import { sourceNameInput } from "@/domain/sources/schema";
import { sourceKey } from "@/domain/sources/source-key";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { version } from "@/lib/version";

/** Most of one kind of thing that one split moves. */
const MOST_MOVED = 5_000;

const ids = z.array(z.uuid()).max(MOST_MOVED).default([]);
const reason = z.string().trim().min(1).max(2000);

/** Where what is taken out goes: a source that is there, or a new one. */
const splitTarget = z.union([
  z.strictObject({ source: sourceKey }),
  z.strictObject({ name: sourceNameInput, kind: z.enum(SOURCE_KINDS).exclude(["unnamed"]) }),
]);

/**
 * What is taken out of a source that turned out to be two: names, links of chains, evidence and relations by their
 * ids. `version` is
 * of the source that is split.
 */
export const splitInput = z.strictObject({
  into: splitTarget,
  aliases: ids,
  links: ids,
  evidence: ids,
  relations: ids,
  version,
  reason,
});

/** A split as parsed from {@link splitInput}. */
export type SplitInput = z.infer<typeof splitInput>;

/** Which split is undone, and why. */
export const unsplitInput = z.strictObject({ splitId: z.uuid(), reason: reason.optional() });

/** The undoing of a split as parsed from {@link unsplitInput}. */
export type UnsplitInput = z.infer<typeof unsplitInput>;
