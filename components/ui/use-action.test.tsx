import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionResult } from "@/lib/action-result";
import { done, later, refused, unreachable } from "@/test/screens/answers";
import { attempt, problemAt, useAction } from "./use-action";

const open = (action: (input: string) => Promise<ActionResult<number>>) =>
  renderHook(() => useAction(action));

test("the action gets what is to be sent, and its answer comes back", async () => {
  const sent: string[] = [];
  const { result } = open(async (input) => {
    sent.push(input);
    return done(7);
  });
  const answer = await act(() => result.current.run("C-1"));

  expect(answer).toEqual(done(7));
  expect(sent).toEqual(["C-1"]);
  expect(result.current.failure).toBeNull();
});

test("it is pending until the answer is there", async () => {
  const waiting = later<number>();
  const { result } = open(waiting.answer);
  let answer: Promise<unknown> = Promise.resolve();
  act(() => {
    answer = result.current.run("C-1");
  });
  expect(result.current.pending).toBe(true);

  await act(async () => {
    waiting.give(done(7));
    await answer;
  });
  expect(result.current.pending).toBe(false);
});

test("a refusal comes back as a value and stays to be shown", async () => {
  const refusal = refused("The claim was withdrawn.");
  const { result } = open(async () => refusal);
  const answer = await act(() => result.current.run("C-1"));

  expect(answer).toEqual(refusal);
  expect(result.current.failure).toEqual(refusal.error);
});

test("a desk that can't be reached is a failure that says what was kept", async () => {
  const { result } = open(unreachable);
  const answer = await act(() => result.current.run("C-1"));

  expect(answer).toMatchObject({ ok: false, error: { code: "unavailable", kind: null, problems: [] } });
  expect(result.current.failure?.message).toMatch(/could not be reached.*What you typed is still here/);
  expect(result.current.pending).toBe(false);
});

test("the failure goes once the action is done", async () => {
  const answers = [refused("No."), done(7)];
  const { result } = open(async () => answers.shift() ?? done(0));
  await act(() => result.current.run("C-1"));
  await act(() => result.current.run("C-1"));
  expect(result.current.failure).toBeNull();
});

test("the failure stays while the next try is under way, so that nothing jumps", async () => {
  const waiting = later<number>();
  const answers = [async () => refused("No."), waiting.answer];
  const { result } = open(() => (answers.shift() ?? waiting.answer)());
  await act(() => result.current.run("C-1"));
  act(() => void result.current.run("C-1"));
  expect(result.current.failure?.message).toBe("No.");
  await act(async () => waiting.give(done(1)));
});

test("a failure is forgotten on demand", async () => {
  const { result } = open(async () => refused("No."));
  await act(() => result.current.run("C-1"));
  act(() => result.current.clear());
  expect(result.current.failure).toBeNull();
});

test("run stays the same between renders while the action does", () => {
  const action = async () => done(7);
  const { result, rerender } = renderHook(() => useAction(action));
  const { run, clear } = result.current;
  rerender();
  expect([result.current.run === run, result.current.clear === clear]).toEqual([true, true]);
});

test("an attempt leaves an answer as it is and turns a lost connection into a failure", async () => {
  const refusal = refused("No.");
  expect(await attempt(Promise.resolve(refusal))).toEqual(refusal);
  expect(await attempt(unreachable())).toMatchObject({
    ok: false,
    error: { code: "unavailable", requestId: null },
  });
});

test.each([
  ["url: must be an http address", "Url: must be an http address."],
  ["chain: Too many links.", "Too many links."],
  ["Look again.", "Look again."],
])("what a rule says in passing is a sentence on a screen: %j", async (message, words) => {
  const [path = ""] = message.split(":");
  const problems = [{ path, message: "must be short" }];
  const answer = await attempt(Promise.resolve(refused(message, { problems })));
  expect(answer).toMatchObject({
    error: { message: words, problems: [{ path, message: "It must be short." }] },
  });
});

const failure = refused("Look again.", {
  problems: [
    { path: "title", message: "Write a title." },
    { path: "figures.1.low", message: "a figure has at least one end" },
    { path: "titles", message: "Too many." },
  ],
}).error;

test.each([
  ["title", "Write a title."],
  ["titles", "Too many."],
  ["figures.1", "a figure has at least one end"],
  ["figures.1.low", "a figure has at least one end"],
  ["figures.0", undefined],
  ["figures.1.high", undefined],
  ["tit", undefined],
])("the problem at %s is: %s", (path, message) => {
  expect(problemAt(failure, path)).toBe(message);
});

test("where nothing failed no field has a problem", () => {
  expect(problemAt(null, "title")).toBeUndefined();
});

test("of several problems at one field the first is said", () => {
  const twice = refused("No.", {
    problems: [
      { path: "name", message: "First." },
      { path: "name", message: "Second." },
    ],
  }).error;
  expect(problemAt(twice, "name")).toBe("First.");
});
