import type { Role } from "./roles";

/** The five ways in. Everything done in Sayso is done by an actor that one of them made. */
export const GATES = ["session", "token", "job", "console", "anonymous"] as const;
/** One of the five ways in. */
export type Gate = (typeof GATES)[number];

declare const madeAtGate: unique symbol;

/**
 * Who acts. The brand keeps everybody but the gates (server/access/gates) from making one up.
 * `userId` is null only for `anonymous`; the console acts in the name of an account as well.
 */
export interface Actor {
  readonly gate: Gate;
  readonly userId: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The id of the request in the log; null for jobs and the console. */
  readonly requestId: string | null;
  /** The session row behind a `session` actor. */
  readonly sessionId: string | null;
  readonly [madeAtGate]: true;
}

/** Makes an actor. Only for server/access/gates and the test builders: the linter refuses every other importer. */
export function makeActor(fields: Omit<Actor, typeof madeAtGate>): Actor {
  return Object.freeze({ ...fields }) as Actor;
}
