import { signIn } from "next-auth/react";

/** Why a sign-in failed, in words for the person. */
const REASONS: Record<string, string> = {
  unauthenticated: "The e-mail address and the password do not belong together.",
  too_many_requests: "Too many attempts.",
  unavailable: "The desk can't reach its database just now. Try again in a few seconds.",
};
const OTHER = "Something broke on our side. Try again; if it stays, tell your admin.";

/** Signs somebody in; null when it went well, else a sentence that says why not. */
export async function enter(credentials: { email: string; password: string }): Promise<string | null> {
  const answer = await signIn("credentials", { ...credentials, redirect: false }).catch(() => null);
  if (!answer) return "The desk could not be reached. Try again in a moment.";
  return answer.error ? explainFailure(answer.error) : null;
}

/** The sentence for a code of the sign-in, such as `too_many_requests:840`: the number is the seconds to wait. */
export function explainFailure(code: string): string {
  const [kind = "", seconds] = code.split(":");
  const reason = REASONS[kind] ?? OTHER;
  if (kind !== "too_many_requests" || !seconds) return reason;

  const minutes = Math.max(1, Math.ceil(Number(seconds) / 60));
  return `${reason} Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"}, then try again.`;
}
