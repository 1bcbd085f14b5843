import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import { recordRefusal } from "@/server/transact";
import { authorize, Forbidden } from "./authorize";

/**
 * Refuses at the door what the actor could do to nothing at all, before the input is even read. The command behind
 * checks again, with the thing in hand.
 */
export async function authorizeRequest(actor: Actor, permission: Permission): Promise<void> {
  try {
    authorize(actor, permission, { ownerId: actor.userId });
  } catch (error) {
    if (error instanceof Forbidden) await recordRefusal(error);
    throw error;
  }
}
