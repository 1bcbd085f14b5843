import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isAllowed, type Permission, type Subject } from "@/domain/access/policy";
import { AppError } from "@/lib/app-error";

/** A refused permission; it remembers what was refused so that the refusal can be recorded. */
export class Forbidden extends AppError {
  readonly actor: Actor;
  readonly permission: Permission;

  constructor(actor: Actor, permission: Permission) {
    super("forbidden", "Your role does not allow this. Ask an admin if you need it.");
    this.actor = actor;
    this.permission = permission;
  }
}

/** Throws `unauthenticated` for somebody not signed in and `Forbidden` for somebody whose role does not allow it. */
export function authorize(actor: Actor, permission: Permission, subject: Subject = {}): void {
  if (isAllowed(actor, permission, subject)) return;

  if (actor.userId === null) throw new AppError("unauthenticated", "Sign in first.");
  throw new Forbidden(actor, permission);
}
