"use server";

import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { verifyLog } from "./queries";

/** Checks the hash chain of the whole log. */
export const verifyLogAction = defineAction({
  permission: "audit.verify",
  input: z.strictObject({}),
  run: (actor) => verifyLog(actor),
});
