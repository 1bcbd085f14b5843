import "server-only";
import type { AuthOptions } from "next-auth";
import { SESSION_MS } from "@/domain/access/session";
import { log } from "@/lib/log";
import { isHttps } from "@/server/http/public-url";

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

const logAuthError = (code: string, detail: unknown) => log.error({ code, err: detail }, "sign-in library");

/** How next-auth keeps a session: an encrypted cookie that holds the id of the session's row and nothing else. */
export function sessionOptions(): Omit<AuthOptions, "providers"> & { providers: [] } {
  return {
    providers: [],
    secret: process.env.NEXTAUTH_SECRET,
    useSecureCookies: isHttps(),
    session: { strategy: "jwt", maxAge: SESSION_MS / 1000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      // At sign-in `user.id` is the id of the new session's row.
      jwt: ({ token, user }) => ({ sessionId: user?.id ?? token.sessionId }),
      session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
    },
    logger: { error: logAuthError, warn: () => undefined, debug: () => undefined },
  };
}
