"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { aliasPatch, aliasRemoval, newAliasInput } from "@/domain/sources/alias-schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { addAlias, changeAlias, removeAlias } from "./commands/change-alias";

const source = z.uuid();
const aliasId = z.uuid();

/** Gives a source one more name. */
export const addAliasAction = defineAction({
  permission: "source.edit",
  input: newAliasInput.extend({ source }),
  run: async (actor, { source, ...input }) => {
    unwrap(await addAlias(actor, source, input));
    refresh();
  },
});

/** Changes one of the other names of a source. */
export const changeAliasAction = defineAction({
  permission: "source.edit",
  input: aliasPatch.extend({ source, aliasId }),
  run: async (actor, { source, aliasId, ...patch }) => {
    unwrap(await changeAlias(actor, { source, aliasId }, patch));
    refresh();
  },
});

/** Takes one of the other names of a source away. */
export const removeAliasAction = defineAction({
  permission: "source.edit",
  input: aliasRemoval.extend({ source, aliasId }),
  run: async (actor, { source, aliasId, ...removal }) => {
    unwrap(await removeAlias(actor, { source, aliasId }, removal));
    refresh();
  },
});
