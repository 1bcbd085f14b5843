import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionResult } from "@/lib/action-result";
import { done, later, refused } from "@/test/screens/answers";
import { usePreviewed } from "./use-previewed";

type Look = (input: string) => Promise<ActionResult<string>>;

function open(look: Look = async (input) => done(`what ${input} would do`)) {
  const saved: string[] = [];
  const answers: ActionResult<number>[] = [];
  const save = async (input: string) => {
    saved.push(input);
    return answers.shift() ?? done(1);
  };
  return { saved, answers, ...renderHook(() => usePreviewed(look, save)) };
}

const ask = (result: ReturnType<typeof open>["result"], input: string) =>
  act(() => result.current.ask(input));

test("nothing is seen before somebody looks", () => {
  const { result, saved } = open();
  expect([result.current.seen, result.current.failure, saved]).toEqual([null, null, []]);
});

test("what was seen stands beside the very input it was asked about, and nothing is saved by looking", async () => {
  const { result, saved } = open();
  const found = await ask(result, "merge");
  expect(found).toEqual({ input: "merge", preview: "what merge would do" });
  expect(result.current.seen).toEqual(found);
  expect(saved).toEqual([]);
});

test("what is saved is what was looked at", async () => {
  const { result, saved } = open();
  const found = await ask(result, "merge");
  const answer = await act(async () => found && result.current.carryOut(found));
  expect(saved).toEqual(["merge"]);
  expect(answer).toEqual(done(1));
});

test("after a change of the form what was seen is forgotten", async () => {
  const { result } = open();
  await ask(result, "merge");
  act(() => result.current.forget());
  expect(result.current.seen).toBeNull();
});

test("an answer that comes after the form changed is not kept", async () => {
  const waiting = later<string>();
  const { result } = open(waiting.answer);
  let asked: Promise<unknown> = Promise.resolve();
  act(() => {
    asked = result.current.ask("merge");
  });
  act(() => result.current.forget());
  await act(async () => waiting.give(done("late")));

  expect(await asked).toBeNull();
  expect(result.current.seen).toBeNull();
});

test("of two looks the later one counts, whichever is answered first", async () => {
  const [first, second] = [later<string>(), later<string>()];
  const { result } = open((input) => (input === "one" ? first : second).answer());
  act(() => void result.current.ask("one"));
  act(() => void result.current.ask("two"));
  await act(async () => second.give(done("of two")));
  await act(async () => first.give(done("of one")));
  expect(result.current.seen).toEqual({ input: "two", preview: "of two" });
});

test("while a new look is under way the old one is not shown", async () => {
  const waiting = later<string>();
  const { result } = open((input) => (input === "one" ? Promise.resolve(done("of one")) : waiting.answer()));
  await ask(result, "one");
  act(() => void result.current.ask("two"));
  expect(result.current.seen).toBeNull();
  expect([result.current.looking, result.current.saving]).toEqual([true, false]);
  await act(async () => waiting.give(done("of two")));
  expect(result.current.looking).toBe(false);
});

test("a look that is refused shows why, and nothing can be carried out", async () => {
  const refusal = refused("They are merged already.");
  const { result } = open(async () => refusal);
  expect(await ask(result, "merge")).toBeNull();
  expect([result.current.seen, result.current.failure]).toEqual([null, refusal.error]);
});

test("after a refused save it has to be looked at anew", async () => {
  const { result, answers } = open();
  const refusal = refused("Somebody changed this source.", { code: "conflict" });
  answers.push(refusal);
  const found = await ask(result, "merge");
  const answer = await act(async () => found && result.current.carryOut(found));

  expect(answer).toEqual(refusal);
  expect([result.current.seen, result.current.failure]).toEqual([null, refusal.error]);
});

test("looking again takes away what the last save was refused for", async () => {
  const { result, answers } = open();
  answers.push(refused("Somebody changed this source."));
  const found = await ask(result, "merge");
  await act(async () => found && result.current.carryOut(found));
  await ask(result, "merge");
  expect([result.current.failure, result.current.seen?.input]).toEqual([null, "merge"]);
});

test("both failures are forgotten on demand, and what was seen stays", async () => {
  const looks: ActionResult<string>[] = [refused("Not yet."), done("seen")];
  const { result, answers } = open(async () => looks.shift() ?? done("again"));
  await ask(result, "merge");
  act(() => result.current.clear());
  expect(result.current.failure).toBeNull();

  answers.push(refused("No."));
  const found = await ask(result, "merge");
  await act(async () => found && result.current.carryOut(found));
  act(() => result.current.clear());
  expect(result.current.failure).toBeNull();
});
