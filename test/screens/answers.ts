import type { ActionFailure, ActionResult } from "@/lib/action-result";

type Action<I, T> = (input: I) => Promise<ActionResult<T>>;
type Answer = (input: unknown) => Promise<unknown>;

const given = new Map<unknown, Answer>();

/**
 * Says what the server answers when a screen calls `action`, until the end of the test. Gives what was sent, call by
 * call. Pass a function to answer by what was sent, or to answer later.
 */
export function answers<I, T>(
  action: Action<I, T>,
  answer: ActionResult<T> | ((input: I) => ActionResult<T> | Promise<ActionResult<T>>),
): I[] {
  const sent: I[] = [];
  given.set(action, async (input) => {
    sent.push(input as I);
    return typeof answer === "function" ? answer(input as I) : answer;
  });
  return sent;
}

/** What was done, as an action answers it. */
export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A refusal, as an action answers it. */
export function refused(
  message: string,
  more: Partial<ActionFailure> = {},
): { ok: false; error: ActionFailure } {
  return {
    ok: false,
    error: { code: "invalid", kind: null, problems: [], requestId: "r-1", message, ...more },
  };
}

/** An answer that the test gives when it wants to: what happens meanwhile can be looked at. */
export function later<T>(): {
  answer: () => Promise<ActionResult<T>>;
  give: (result: ActionResult<T>) => void;
} {
  let give: (result: ActionResult<T>) => void = () => undefined;
  const promise = new Promise<ActionResult<T>>((resolve) => {
    give = resolve;
  });
  return { answer: () => promise, give };
}

/** The server that can't be reached: an answer that never comes, as the browser reports it. */
export function unreachable(): Promise<never> {
  return Promise.reject(new TypeError("Failed to fetch"));
}

/** The answer the test gave for an action; without one the call throws and names what is missing. */
export function answerOf(action: unknown, permission: string): Answer {
  const answer = given.get(action);
  if (!answer) throw new Error(`The test gave no answer for an action that needs ${permission}.`);
  return answer;
}

/** Forgets every answer; the set-up calls it after each test. */
export function forgetAnswers(): void {
  given.clear();
}
