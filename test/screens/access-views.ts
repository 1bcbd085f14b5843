import { onTestFinished, vi } from "vitest";
import type { Person } from "@/domain/access/people";
import type { OwnSession } from "@/server/access/queries/account";
import type { Token, TokenOwner } from "@/server/access/queries/tokens";
import type { ShownEvent } from "@/server/audit/queries";
import { idOf } from "./claim-views";

const AT = "2026-05-12T09:30:00.000Z";

/** A person as admins see them: an active reviewer at version 3. */
export function aPerson(said: Partial<Person> = {}): Person {
  return {
    id: idOf(901),
    name: "Rana Haddad",
    email: "rana@desk.example",
    roles: ["reviewer"],
    state: "active",
    lastSeenAt: AT,
    createdAt: "2026-01-02T08:00:00.000Z",
    version: 3,
    ...said,
  };
}

/** A token as admins see it: it works, for the archive's own service account. */
export function aToken(said: Partial<Token> = {}): Token {
  return {
    id: idOf(951),
    name: "Archive import",
    role: "reviewer",
    account: { name: "Archive import", kind: "service" },
    createdAt: "2026-01-02T08:00:00.000Z",
    lastUsedAt: AT,
    state: "active",
    ...said,
  };
}

/** Somebody a token can be made for: a reviewer. */
export function anOwner(said: Partial<TokenOwner> = {}): TokenOwner {
  return { id: idOf(901), name: "Rana Haddad", roles: ["reviewer"], ...said };
}

/** One's own session, not the one this page is open in. */
export function aSession(said: Partial<OwnSession> = {}): OwnSession {
  return { id: idOf(971), createdAt: "2026-05-11T07:00:00.000Z", lastSeenAt: AT, isCurrent: false, ...said };
}

/** An entry of the audit log: Rana Haddad withdrew C-1; sealed. */
export function aLogEntry(said: Partial<ShownEvent> = {}): ShownEvent {
  return {
    id: idOf(991),
    seq: 17,
    at: AT,
    gate: "session",
    actorId: idOf(901),
    actorName: "Rana Haddad",
    requestId: "r-1",
    kind: "ClaimWithdrawn",
    entity: "claim",
    entityId: idOf(1),
    entityRef: "C-1",
    before: null,
    after: null,
    reason: null,
    hash: "ab12cd34".repeat(8),
    ...said,
  };
}

/** What the door answers: nothing wrong, the code of a refusal, or no answer at all. */
export type DoorAnswer = { error?: string } | "unreachable" | "broken";

function doorUrl(answer: { error?: string }): string {
  const url = new URL("/api/auth/signin", window.location.origin);
  if (answer.error) url.searchParams.set("error", answer.error);
  return url.href;
}

/**
 * Stands for the sign-in's own addresses (`/api/auth/...`), which are no actions, until the end of the test. Gives the
 * forms that were sent, each with its path.
 */
export function theDoor(answer: DoorAnswer | (() => DoorAnswer | Promise<DoorAnswer>)) {
  const sent: { path: string; form: Record<string, string> }[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (address, init) => {
    const { pathname } = new URL(String(address), window.location.origin);
    if (init?.body)
      sent.push({ path: pathname, form: Object.fromEntries(new URLSearchParams(String(init.body))) });
    if (pathname.endsWith("/_log")) return new Response();
    const said = typeof answer === "function" ? await answer() : answer;
    if (said === "unreachable") throw new TypeError("Failed to fetch");
    if (said === "broken") return new Response("<h1>Bad gateway</h1>", { status: 502 });
    return Response.json(pathname.endsWith("/csrf") ? { csrfToken: "token" } : { url: doorUrl(said) });
  };
  onTestFinished(() => {
    globalThis.fetch = real;
  });
  return sent;
}

/** Says whether the page went on to `address`: it stands at a mark of that address, as no other page is ever loaded here. */
export function onTheWayTo(address: string): () => boolean {
  window.history.replaceState(null, "", `${address}#before`);
  onTestFinished(() => window.history.replaceState(null, "", "/"));
  return () => window.location.href === new URL(address, window.location.origin).href;
}

/** Quiet about what a dependency writes to the console when something fails as it should. */
export function quietly(): void {
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
}
