import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import { Forbidden } from "@/server/access/authorize";
import { authorizeRequest } from "@/server/access/authorize-request";
import { sessionActor } from "@/server/access/gates/session";

/** The actor of a page. Sends anonymous people to sign in (and back here) and others who may not to the 403 page. */
export async function pageActor(permission: Permission): Promise<Actor> {
  const actor = await sessionActor();
  if (actor.userId === null) {
    const path = (await headers()).get("x-sayso-path") ?? "/";
    redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  }
  try {
    await authorizeRequest(actor, permission);
  } catch (error) {
    if (error instanceof Forbidden) forbidden();
    throw error;
  }
  return actor;
}
