import { z } from "zod";

/** Why a sign-in failed, in words for the person. */
const REASONS: Record<string, string> = {
  unauthenticated: "The e-mail address and the password do not belong together.",
  too_many_requests: "Too many attempts.",
  unavailable: "The desk can’t reach its database just now. Try again in a few seconds.",
};
const OTHER = "Something broke on our side. Try again; if it stays, tell your admin.";

interface Credentials {
  email: string;
  password: string;
}

/** Signs somebody in; null when it went well, else a sentence that says why not. */
export async function enter(credentials: Credentials): Promise<string | null> {
  try {
    const code = await present(credentials);
    return code === null ? null : explainFailure(code);
  } catch {
    return "The desk could not be reached. Try again in a moment.";
  }
}

const asked = z.object({ csrfToken: z.string() });
const answered = z.object({ url: z.string() });

/**
 * Sends the credentials, and gives the code of a refusal. Not by next-auth's own `signIn`: while the desk can't be reached
 * that one leaves the page, and with it what was typed; and it takes the failure that the page was opened with for its own.
 */
async function present(credentials: Credentials): Promise<string | null> {
  const { csrfToken } = asked.parse(await (await fetch("/api/auth/csrf")).json());
  const body = new URLSearchParams({ ...credentials, csrfToken, callbackUrl: "/", json: "true" });
  const answer = await fetch("/api/auth/callback/credentials", { method: "post", body });
  const given = answered.safeParse(await answer.json());
  if (!given.success) return "unexpected";
  return new URL(given.data.url, window.location.origin).searchParams.get("error");
}

/** The sentence for a code of the sign-in, such as `too_many_requests:840`: the number is the seconds to wait. */
export function explainFailure(code: string): string {
  const [kind = "", seconds] = code.split(":");
  const reason = REASONS[kind] ?? OTHER;
  if (kind !== "too_many_requests" || !seconds) return reason;

  const minutes = Math.max(1, Math.ceil(Number(seconds) / 60));
  return `${reason} Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`;
}
