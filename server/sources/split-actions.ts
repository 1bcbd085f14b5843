"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { splitInput, unsplitInput } from "@/domain/sources/split-schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { splitSource } from "./commands/split-source";
import { unsplitSource } from "./commands/unsplit-source";
import { getSource } from "./queries/get-source";
import { previewSplit } from "./queries/preview-split";

const source = z.uuid();

/** Says what a split would move, and which decided claims it would send to review. */
export const previewSplitAction = defineAction({
  permission: "source.split",
  input: splitInput.extend({ source }),
  run: async (actor, { source, ...input }) => unwrap(await previewSplit(actor, source, input)),
});

/** Splits a source, and gives the reference of where things went. */
export const splitSourceAction = defineAction({
  permission: "source.split",
  input: splitInput.extend({ source }),
  run: async (actor, { source, ...input }) => {
    const { into } = unwrap(await splitSource(actor, source, input));
    return { ref: (await getSource(actor, into)).ref };
  },
});

/** Undoes a split. */
export const unsplitSourceAction = defineAction({
  permission: "source.unsplit",
  input: unsplitInput.extend({ source }),
  run: async (actor, { source, ...input }) => {
    unwrap(await unsplitSource(actor, source, input));
    refresh();
  },
});
