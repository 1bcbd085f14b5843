import type { Cookie } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { beginSession } from "@/server/access/session-store";
import { inTransaction } from "@/server/database/scope";

const FIRST_SECURITY_VERSION = 1;

/** The cookie of a new session of a person, as the sign-in form would leave it; the form itself has tests of its own. */
export async function aSessionCookie(
  userId: string,
  baseUrl: string,
): Promise<Pick<Cookie, "name" | "value"> & { url: string }> {
  const account = { id: userId, securityVersion: FIRST_SECURITY_VERSION };
  const sessionId = await inTransaction((tx) => beginSession(tx, account, new Date()));
  const value = await encode({ token: { sessionId }, secret: secret() });
  return { name: "next-auth.session-token", value, url: baseUrl };
}

function secret(): string {
  const { NEXTAUTH_SECRET } = process.env;
  if (!NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is not set: npm test sets it.");
  return NEXTAUTH_SECRET;
}
