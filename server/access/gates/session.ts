import "server-only";
import { headers } from "next/headers";
import type { Actor } from "@/domain/access/actor";
import { anonymousActor } from "./anonymous";

/** The actor behind the signed-in session of this request; anonymous without one. */
export async function sessionActor(): Promise<Actor> {
  return anonymousActor((await headers()).get("x-request-id"));
}
