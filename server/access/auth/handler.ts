import "server-only";
import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions, type User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { credentialsInput } from "@/domain/access/schema";
import { AppError } from "@/lib/app-error";
import { log } from "@/lib/log";
import { signOut } from "@/server/access/commands/end-session";
import { signIn } from "@/server/access/commands/sign-in";
import { anonymousActor } from "@/server/access/gates/anonymous";
import { actorOfSession } from "@/server/access/gates/session";
import { toAppError } from "@/server/database/failures";
import { secured } from "@/server/http/api-headers";
import { clientAddress } from "@/server/http/client-address";
import { assertOwnOrigin } from "@/server/http/origin";
import { problemResponse } from "@/server/http/problem";
import { sessionOptions } from "./session-options";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/** All of next-auth that this desk uses; the rest of its addresses do not exist here. */
const OFFERED = new Set(["GET csrf", "GET providers", "POST callback/credentials", "POST signout"]);

/** Answers next-auth's own addresses: what a sign-in form asks before, the sign-in, and the sign-out. */
export async function answerAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  const requestId = request.headers.get("x-request-id");
  try {
    const path = (await context.params).nextauth.join("/");
    if (!OFFERED.has(`${request.method} ${path}`))
      throw new AppError("not_found", "There is nothing at this address.");
    if (request.method === "POST") assertOwnOrigin(request.headers);

    return secured(await NextAuth(request, context, authOptions(request.headers, requestId)), requestId);
  } catch (error) {
    return secured(problemResponse(error, requestId), requestId);
  }
}

function authOptions(head: Headers, requestId: string | null): AuthOptions {
  const credentials = CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: (input) => authorizeSignIn({ input, address: clientAddress(head), requestId }),
  });
  return {
    ...sessionOptions(),
    providers: [credentials],
    events: {
      signOut: async ({ token }) => {
        const actor = await actorOfSession(token?.sessionId ?? null, requestId);
        if (actor.userId !== null) await signOut(actor);
      },
    },
  };
}

interface Attempt {
  input: Partial<Record<"email" | "password", string>> | undefined;
  address: string;
  requestId: string | null;
}

/**
 * next-auth hands the words of an error on to the page: a code the page knows, and for too many attempts the seconds to
 * wait. What went wrong inside stays in the log.
 */
async function authorizeSignIn({ input, address, requestId }: Attempt): Promise<User> {
  const parsed = credentialsInput.safeParse({ email: input?.email, password: input?.password });
  if (!parsed.success) throw new Error("unauthenticated");

  try {
    return { id: await signIn(anonymousActor(requestId), parsed.data, address) };
  } catch (thrown) {
    const error = toAppError(thrown);
    if (!(error instanceof AppError)) {
      log.error({ requestId, err: error }, "unexpected error at sign-in");
      throw new Error("unexpected");
    }
    throw new Error([error.code, error.retryAfterSeconds].filter((part) => part !== null).join(":"));
  }
}
