"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { savedFilterInput } from "@/domain/claims/saved-filter";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { removeFilter as remove, saveFilter as save } from "./commands/saved-filters";

/** Keeps a filter of the queue under a name. */
export const saveFilter = defineAction({
  permission: "filter.save",
  input: savedFilterInput,
  run: async (actor, input) => {
    const saved = unwrap(await save(actor, input));
    refresh();
    return saved;
  },
});

/** Takes away a filter of one's own. */
export const removeFilter = defineAction({
  permission: "filter.remove",
  input: z.strictObject({ id: z.uuid() }),
  run: async (actor, input) => {
    await remove(actor, input);
    refresh();
  },
});
