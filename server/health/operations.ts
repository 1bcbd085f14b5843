import { z } from "zod";
import { operation } from "@/server/http/operation";

/** Says that the program runs. */
export const getLiveness = operation({
  id: "getLiveness",
  method: "get",
  path: "/health/live",
  summary: "Says that the program runs. Needs no token.",
  permission: "health.read",
  responses: { 200: z.strictObject({ status: z.literal("live") }) },
});

/** Says that the desk can work. */
export const getReadiness = operation({
  id: "getReadiness",
  method: "get",
  path: "/health/ready",
  summary:
    "Says that the database is there and every migration applied; 503 with the reason otherwise. Needs no token.",
  permission: "health.read",
  responses: { 200: z.strictObject({ status: z.literal("ready") }) },
});
