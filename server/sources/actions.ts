"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { mergeInput, retractionInput, sourceInput, sourcePatch } from "@/domain/sources/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { createSource } from "./commands/create-source";
import { editSource } from "./commands/edit-source";
import { mergeSource } from "./commands/merge-source";
import { reinstateSource, retractSource } from "./commands/retract-source";
import { unmergeSource } from "./commands/unmerge-source";
import { getSource } from "./queries/get-source";
import { findSourcesLike } from "./queries/list-sources";
import { previewMerge } from "./queries/preview-merge";
import { previewRetraction } from "./queries/preview-retraction";

const id = z.uuid();
const reason = z.string().trim().max(2000).optional();

/** Creates a source and gives it as its page shows it. */
export const createSourceAction = defineAction({
  permission: "source.create",
  input: sourceInput,
  run: async (actor, input) => getSource(actor, unwrap(await createSource(actor, input)).id),
});

/** Changes, confirms or grades a source. */
export const editSourceAction = defineAction({
  permission: "source.edit",
  input: z.strictObject({ id, patch: sourcePatch }),
  run: async (actor, input) => {
    unwrap(await editSource(actor, input.id, input.patch));
    refresh();
  },
});

/** Says what a merge would change. */
export const previewMergeAction = defineAction({
  permission: "source.merge",
  input: z.strictObject({ id, into: id }),
  run: (actor, input) => previewMerge(actor, input.id, input.into),
});

/** Merges a source into another. */
export const mergeSourceAction = defineAction({
  permission: "source.merge",
  input: mergeInput.extend({ id, reason }),
  run: async (actor, { id, reason, ...merge }) => {
    unwrap(await mergeSource(actor, id, { ...merge, reason: reason || null }));
    refresh();
  },
});

/** Undoes the merge of a source. */
export const unmergeSourceAction = defineAction({
  permission: "source.unmerge",
  input: z.strictObject({ id, reason }),
  run: async (actor, input) => {
    unwrap(await unmergeSource(actor, input.id, { reason: input.reason || null }));
    refresh();
  },
});

/** Says what retracting a source, or relying on it again, would change. */
export const previewRetractionAction = defineAction({
  permission: "source.retract",
  input: z.strictObject({ id, to: z.boolean() }),
  run: (actor, input) => previewRetraction(actor, input.id, input.to),
});

const retraction = retractionInput.extend({ id });

/** Stops relying on a source. */
export const retractSourceAction = defineAction({
  permission: "source.retract",
  input: retraction,
  run: async (actor, { id, ...input }) => {
    unwrap(await retractSource(actor, id, input));
    refresh();
  },
});

/** Relies on a source again. */
export const reinstateSourceAction = defineAction({
  permission: "source.retract",
  input: retraction,
  run: async (actor, { id, ...input }) => {
    unwrap(await reinstateSource(actor, id, input));
    refresh();
  },
});

/** The sources whose names are most like what is typed, for choosing one. */
export const findSources = defineAction({
  permission: "source.read",
  input: z.strictObject({ text: z.string().max(300) }),
  run: (actor, input) => findSourcesLike(actor, input.text),
});
