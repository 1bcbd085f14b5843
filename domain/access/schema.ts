import { z } from "zod";
import { version } from "@/lib/version";
import { ROLES } from "./roles";

/** An e-mail address in lower case: how people are told apart when they sign in. */
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "At most 254 characters.")
  .pipe(z.email("Write an e-mail address, such as name@desk.org."));

const displayName = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(200, "At most 200 characters.")
  .regex(/^\P{Cc}*$/u, "A name is one line of text.");

/** A password's length is all its form: 12 to 200 characters (NIST SP 800-63B: length, no composition rules). */
export const passwordInput = z
  .string()
  .min(12, "This is too short: it needs 12 characters.")
  .max(200, "At most 200 characters.");

/** One to three roles; twice the same counts once, and the order is always that of the list of roles. */
export const rolesInput = z
  .array(z.enum(ROLES))
  .min(1, "Choose at least one role.")
  .max(ROLES.length)
  .transform((roles) => ROLES.filter((role) => roles.includes(role)));

/** The secret of a one-time link or the set-up code: 32 bytes in base64url. */
export const oneTimeSecret = z
  .string()
  .trim()
  .regex(/^[\w-]{43}$/, "This is not a whole code. Copy all 43 characters of it.");

/** What a person signs in with. */
export const credentialsInput = z.strictObject({ email: emailInput, password: z.string().min(1).max(200) });
/** Credentials as parsed from {@link credentialsInput}. */
export type Credentials = z.infer<typeof credentialsInput>;

/** The first admin, made with the one-time code that the terminal printed. */
export const firstAdminInput = z.strictObject({
  code: oneTimeSecret,
  name: displayName,
  email: emailInput,
  password: passwordInput,
});
/** The first admin as parsed from {@link firstAdminInput}. */
export type FirstAdminInput = z.infer<typeof firstAdminInput>;

/** A person whom an admin invites. */
export const inviteInput = z.strictObject({ name: displayName, email: emailInput, roles: rolesInput });
/** An invitation as parsed from {@link inviteInput}. */
export type InviteInput = z.infer<typeof inviteInput>;

/** A change of a person's name and roles. */
export const personPatch = z.strictObject({ id: z.uuid(), name: displayName, roles: rolesInput, version });
/** A change as parsed from {@link personPatch}. */
export type PersonPatch = z.infer<typeof personPatch>;

/** A person as somebody saw them: for disabling, enabling, and new links. */
export const personVersion = z.strictObject({ id: z.uuid(), version });
/** A person and version as parsed from {@link personVersion}. */
export type PersonVersion = z.infer<typeof personVersion>;

/** The password that the bearer of a one-time link chooses. */
export const linkPasswordInput = z.strictObject({ secret: oneTimeSecret, password: passwordInput });
/** A chosen password as parsed from {@link linkPasswordInput}. */
export type LinkPasswordInput = z.infer<typeof linkPasswordInput>;

/** A change of one's own password. */
export const ownPasswordInput = z.strictObject({
  current: z.string().min(1, "Write the password you have now.").max(200),
  password: passwordInput,
});
/** A change as parsed from {@link ownPasswordInput}. */
export type OwnPasswordInput = z.infer<typeof ownPasswordInput>;

/** One of one's own sessions. */
export const sessionIdInput = z.strictObject({ id: z.uuid() });

/**
 * A new API token. It acts in the name of a person who holds the role, or, without `personId`, of the service account of
 * that role and name, which is made when there is none.
 */
export const tokenInput = z.strictObject({
  name: displayName,
  role: z.enum(ROLES),
  personId: z.uuid().nullable().default(null),
});
/** A token as parsed from {@link tokenInput}. */
export type TokenInput = z.infer<typeof tokenInput>;

/** One API token. */
export const tokenIdInput = z.strictObject({ id: z.uuid() });
