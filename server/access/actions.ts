"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import {
  firstAdminInput,
  inviteInput,
  linkPasswordInput,
  ownPasswordInput,
  personPatch,
  personVersion,
  sessionIdInput,
  tokenIdInput,
  tokenInput,
} from "@/domain/access/schema";
import { defineAction } from "@/server/http/action";
import { clientAddress } from "@/server/http/client-address";
import { unwrap } from "@/server/unwrap";
import { endOwnSession } from "./commands/end-session";
import { createFirstAdmin } from "./commands/first-admin";
import { changeOwnPassword, setPasswordByLink } from "./commands/passwords";
import { disablePerson, editPerson, enablePerson, invitePerson, issuePasswordLink } from "./commands/people";
import { createToken, revokeToken } from "./commands/tokens";

/** Makes the first admin; gives the address to sign in with. */
export const createFirstAdminAction = defineAction({
  permission: "account.sign-in",
  input: firstAdminInput,
  run: async (actor, input) => unwrap(await createFirstAdmin(actor, input, clientAddress(await headers()))),
});

/** Sets the password that the bearer of a one-time link chose; gives the address to sign in with. */
export const setPasswordByLinkAction = defineAction({
  permission: "account.sign-in",
  input: linkPasswordInput,
  run: async (actor, input) => unwrap(await setPasswordByLink(actor, input, clientAddress(await headers()))),
});

/** Changes one's own password. */
export const changeOwnPasswordAction = defineAction({
  permission: "account.change-own-password",
  input: ownPasswordInput,
  run: async (actor, input) => {
    unwrap(await changeOwnPassword(actor, input));
    refresh();
  },
});

/** Ends one of one's own sessions. */
export const endOwnSessionAction = defineAction({
  permission: "account.end-own-session",
  input: sessionIdInput,
  run: async (actor, input) => {
    await endOwnSession(actor, input);
    refresh();
  },
});

/** Invites a person; gives the link to hand over. */
export const invitePersonAction = defineAction({
  permission: "user.invite",
  input: inviteInput,
  run: async (actor, input) => {
    const link = unwrap(await invitePerson(actor, input));
    refresh();
    return link;
  },
});

/** Changes a person's name and roles. */
export const editPersonAction = defineAction({
  permission: "user.edit",
  input: personPatch,
  run: async (actor, input) => {
    unwrap(await editPerson(actor, input));
    refresh();
  },
});

/** Keeps a person out. */
export const disablePersonAction = defineAction({
  permission: "user.edit",
  input: personVersion,
  run: async (actor, input) => {
    unwrap(await disablePerson(actor, input));
    refresh();
  },
});

/** Lets a disabled person in again. */
export const enablePersonAction = defineAction({
  permission: "user.edit",
  input: personVersion,
  run: async (actor, input) => {
    await enablePerson(actor, input);
    refresh();
  },
});

/** Issues the link with which a person chooses a password. */
export const issuePasswordLinkAction = defineAction({
  permission: "user.reset-password",
  input: personVersion,
  run: async (actor, input) => {
    const link = unwrap(await issuePasswordLink(actor, input));
    refresh();
    return link;
  },
});

/** Makes an API token; gives it, once. */
export const createTokenAction = defineAction({
  permission: "token.create",
  input: tokenInput,
  run: async (actor, input) => {
    const token = unwrap(await createToken(actor, input));
    refresh();
    return token;
  },
});

/** Makes an API token useless. */
export const revokeTokenAction = defineAction({
  permission: "token.revoke",
  input: tokenIdInput,
  run: async (actor, input) => {
    await revokeToken(actor, input);
    refresh();
  },
});
