import type { Actor } from "@/domain/access/actor";
import { AppError } from "@/lib/app-error";

/** The account somebody acts in. Throws `unauthenticated` for nobody in particular. */
export function userIdOf(actor: Actor): string {
  if (actor.userId === null) throw new AppError("unauthenticated", "Sign in first.");
  return actor.userId;
}
