"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { verifyLog } from "./queries";

/** Checks the hash chain of the whole log; the page then shows the head it sealed up to. */
export const verifyLogAction = defineAction({
  permission: "audit.verify",
  input: z.strictObject({}),
  run: async (actor) => {
    const found = await verifyLog(actor);
    refresh();
    return found;
  },
});
