import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionResult } from "@/lib/action-result";
import { done, later, refused, unreachable } from "@/test/screens/answers";
import { useRuns } from "./use-runs";

function openRuns() {
  const told: string[] = [];
  const tell = {
    failed: ({ message }: { message: string }) => void told.push(`failed: ${message}`),
    said: (message: string) => void told.push(`said: ${message}`),
  };
  const { result } = renderHook(() => useRuns(tell));
  return { told, result, busy: () => [...result.current.busyKeys] };
}

test("a card is busy until its answer is there, and the answer comes back", async () => {
  const waiting = later<number>();
  const { result, busy, told } = openRuns();
  let answer: Promise<number | null> = Promise.resolve(null);
  act(() => {
    answer = result.current.run("s1", waiting.answer);
  });
  expect(busy()).toEqual(["s1"]);
  await act(async () => {
    waiting.give(done(7));
    await answer;
  });
  expect(await answer).toBe(7);
  expect([busy(), told]).toEqual([[], []]);
});

test("several cards wait at once, and each is free with its own answer", async () => {
  const [first, second] = [later<number>(), later<number>()];
  const { result, busy } = openRuns();
  act(() => {
    void result.current.run("s1", first.answer);
    void result.current.run("s2", second.answer);
  });
  expect(busy()).toEqual(["s1", "s2"]);
  await act(async () => first.give(done(1)));
  expect(busy()).toEqual(["s2"]);
  await act(async () => second.give(done(2)));
  expect(busy()).toEqual([]);
});

test("a card that waits is asked for nothing else, and says so", async () => {
  const waiting = later<number>();
  const { result, told } = openRuns();
  const called: string[] = [];
  const call = async (): Promise<ActionResult<number>> => {
    called.push("again");
    return done(8);
  };
  act(() => void result.current.run("s1", waiting.answer));
  expect(await result.current.run("s1", call)).toBeNull();
  expect([called, told]).toEqual([[], ["said: This card still waits for the last answer."]]);
  await act(async () => waiting.give(done(7)));
});

test.each([
  ["a refusal", async () => refused("Not you."), /^failed: Not you\.$/],
  ["a desk that can't be reached", unreachable, /^failed: The desk could not be reached\./],
])("%s is told, gives nothing and frees the card", async (_what, call, words) => {
  const { result, busy, told } = openRuns();
  const answer = await act(() => result.current.run<number>("s1", call));
  expect(answer).toBeNull();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(words);
  expect(busy()).toEqual([]);
});

test("a failure is told once, to whoever asked for it", async () => {
  const waiting = later<number>();
  const { result, told } = openRuns();
  const own: string[] = [];
  const failed = ({ code }: { code: string }) => void own.push(code);
  await act(() => result.current.run<number>("s1", async () => refused("No.", { code: "conflict" }), failed));
  act(() => void result.current.run("s1", waiting.answer));
  await result.current.run<number>("s1", unreachable, failed);
  expect([own, told]).toEqual([["conflict", "unavailable"], []]);
  await act(async () => waiting.give(done(7)));
});
