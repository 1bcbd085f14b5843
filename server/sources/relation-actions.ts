"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { campInput, campPatch, conflictInput } from "@/domain/sources/camp-schema";
import { relationInput, relationPatch, removalInput } from "@/domain/sources/relation-schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { addRelation } from "./commands/add-relation";
import { changeMembership, removeFromCamp } from "./commands/change-camp";
import { changeRelation, removeRelation } from "./commands/change-relation";
import { createConflict } from "./commands/create-conflict";
import { placeInCamp } from "./commands/place-in-camp";
import { previewCamp } from "./queries/preview-camp";
import { previewRelation } from "./queries/preview-relation";

const source = z.uuid();
const relationId = z.uuid();
const membershipId = z.uuid();

/** Says whether a rule refuses a change to a relation, and which decided claims it would send to review. */
export const previewRelationAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({
    source,
    change: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("add"), relation: relationInput }),
      z.strictObject({ kind: z.literal("change"), relationId, patch: relationPatch.omit({ version: true }) }),
      z.strictObject({ kind: z.literal("remove"), relationId }),
    ]),
  }),
  run: async (actor, input) => unwrap(await previewRelation(actor, input.source, input.change)),
});

/** Ties a source to another one. */
export const addRelationAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({ source, relation: relationInput }),
  run: async (actor, input) => {
    unwrap(await addRelation(actor, input.source, input.relation));
    refresh();
  },
});

/** Changes or ends a relation. */
export const changeRelationAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({ source, relationId, patch: relationPatch }),
  run: async (actor, { patch, ...named }) => {
    unwrap(await changeRelation(actor, named, patch));
    refresh();
  },
});

/** Takes out a relation that was recorded by mistake. */
export const removeRelationAction = defineAction({
  permission: "source.relate",
  input: removalInput.extend({ source, relationId }),
  run: async (actor, { source, relationId, ...removal }) => {
    unwrap(await removeRelation(actor, { source, relationId }, removal));
    refresh();
  },
});

/** Says whether a rule refuses a change to a side, and which decided claims it would send to review. */
export const previewCampAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({
    source,
    change: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("add"), membership: campInput }),
      z.strictObject({ kind: z.literal("change"), membershipId, patch: campPatch.omit({ version: true }) }),
      z.strictObject({ kind: z.literal("remove"), membershipId }),
    ]),
  }),
  run: async (actor, input) => unwrap(await previewCamp(actor, input.source, input.change)),
});

/** Says on which side of a conflict a source stands. */
export const placeInCampAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({ source, membership: campInput }),
  run: async (actor, input) => {
    unwrap(await placeInCamp(actor, input.source, input.membership));
    refresh();
  },
});

/** Changes or ends what is recorded of the side a source stands on. */
export const changeMembershipAction = defineAction({
  permission: "source.relate",
  input: z.strictObject({ source, membershipId, patch: campPatch }),
  run: async (actor, { patch, ...named }) => {
    unwrap(await changeMembership(actor, named, patch));
    refresh();
  },
});

/** Takes out what was recorded by mistake about the side a source stands on. */
export const removeFromCampAction = defineAction({
  permission: "source.relate",
  input: removalInput.extend({ source, membershipId }),
  run: async (actor, { source, membershipId, ...removal }) => {
    unwrap(await removeFromCamp(actor, { source, membershipId }, removal));
    refresh();
  },
});

/** Creates a conflict with its sides. */
export const createConflictAction = defineAction({
  permission: "source.relate",
  input: conflictInput,
  run: async (actor, input) => {
    unwrap(await createConflict(actor, input));
    refresh();
  },
});
