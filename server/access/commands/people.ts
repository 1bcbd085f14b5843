import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type AccountRefusal, checkAccountChange } from "@/domain/access/people";
import type { InviteInput, PersonPatch, PersonVersion } from "@/domain/access/schema";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { describeChange, expelAccount, getPersonAccount, savePerson } from "@/server/access/account-store";
import { authorize } from "@/server/access/authorize";
import { issueLink, voidLinks } from "@/server/access/link-store";
import { transact } from "@/server/transact";

/** A link to hand to a person; the secret is shown once and stored nowhere. */
export interface IssuedLink {
  personId: string;
  name: string;
  secret: string;
}

/** Makes an account without a password, and the link with which its person chooses one. */
export function invitePerson(
  actor: Actor,
  input: InviteInput,
): Promise<Result<IssuedLink, Refusal<"email_taken">>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "user.invite");
    const personId = newId();
    const { count } = await tx.user.createMany({
      data: [{ id: personId, kind: "person", ...input, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0)
      return refuse("email_taken", "There is already a person with this e-mail address.", "email");

    const secret = await issueLink(tx, { purpose: "invite", userId: personId, now });
    await record({ kind: "UserInvited", entity: "user", entityId: personId, after: { ...input } });
    return ok({ personId, name: input.name, secret });
  });
}

/** Changes a person's name and roles. Other roles end the person's open sessions. */
export function editPerson(actor: Actor, input: PersonPatch): Promise<Result<null, AccountRefusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "user.edit");
    const { name, roles } = input;
    const account = await getPersonAccount(tx, input.id);
    const change = await describeChange(tx, account, { actorId: actor.userId, roles, disables: false });
    const allowed = checkAccountChange(change);
    if (!allowed.ok) return allowed;

    await savePerson(tx, input, { name, roles });
    if (roles.join() !== account.roles.join()) await expelAccount(tx, account.id, now);
    await record({
      kind: "UserEdited",
      entity: "user",
      entityId: account.id,
      before: { name: account.name, roles: account.roles },
      after: { name, roles },
    });
    return ok(null);
  });
}

/** Keeps a person out from this moment on: no sign-in, no open session, no token, no link works any more. */
export function disablePerson(actor: Actor, input: PersonVersion): Promise<Result<null, AccountRefusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "user.edit");
    const account = await getPersonAccount(tx, input.id);
    const change = await describeChange(tx, account, {
      actorId: actor.userId,
      roles: account.roles,
      disables: true,
    });
    const allowed = checkAccountChange(change);
    if (!allowed.ok) return allowed;

    await savePerson(tx, input, { disabledAt: account.disabledAt ?? now });
    await expelAccount(tx, account.id, now);
    await voidLinks(tx, account.id, now);
    await record({ kind: "UserDisabled", entity: "user", entityId: account.id });
    return ok(null);
  });
}

/** Lets a disabled person in again, with the password and roles they had. */
export function enablePerson(actor: Actor, input: PersonVersion): Promise<void> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "user.edit");
    const account = await getPersonAccount(tx, input.id);

    await savePerson(tx, input, { disabledAt: null });
    await record({ kind: "UserEnabled", entity: "user", entityId: account.id });
  });
}

/**
 * Issues the link with which a person chooses a password: a new invitation for somebody who has none yet, else a reset,
 * which ends their open sessions. The old password works until the link is used, so that a lost link locks nobody out.
 */
export function issuePasswordLink(
  actor: Actor,
  input: PersonVersion,
): Promise<Result<IssuedLink, Refusal<"own_account" | "disabled">>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "user.reset-password");
    const account = await getPersonAccount(tx, input.id);
    if (account.id === actor.userId)
      return refuse("own_account", "Change your own password on your account page.");
    if (account.disabledAt) return refuse("disabled", "This account is disabled. Enable it first.");

    const purpose = account.passwordHash === null ? "invite" : "reset";
    await savePerson(tx, input, {});
    await expelAccount(tx, account.id, now);
    const secret = await issueLink(tx, { purpose, userId: account.id, now });
    await record({ kind: "PasswordResetIssued", entity: "user", entityId: account.id, after: { purpose } });
    return ok({ personId: account.id, name: account.name, secret });
  });
}
