"use server";

import { refresh } from "next/cache";
import { claimKey, versionInput } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { publishCheck as publish, unpublishCheck as unpublish } from "./commands/publish-check";

const input = versionInput.extend({ claimId: claimKey });

/** Opens the public page of a decided claim. */
export const publishCheck = defineAction({
  permission: "check.publish",
  input,
  run: async (actor, given) => {
    const saved = unwrap(await publish(actor, given));
    refresh();
    return saved;
  },
});

/** Closes the public page of a claim. */
export const unpublishCheck = defineAction({
  permission: "check.publish",
  input,
  run: async (actor, given) => {
    const saved = unwrap(await unpublish(actor, given));
    refresh();
    return saved;
  },
});
