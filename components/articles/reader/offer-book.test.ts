import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MatchView } from "@/server/claims/matching/views";
import { createOfferBook } from "./offer-book";

const aMatch = (ref: string): MatchView => ({
  claim: { id: ref, ref, statement: "The town fell.", standing: "unreviewed", outlets: [] },
  ...{ score: 0.8, shared: ["same place: the town"], against: [] },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createOfferBook", () => {
  it("asks once for all cards that come together, and for no card twice", async () => {
    const find = vi.fn(async () => [{ id: "s1", matches: [aMatch("C-1")] }]);
    const book = createOfferBook(find);
    for (const id of ["s1", "s2", "s1"]) book.want({ kind: "suggestion", id }, false);
    book.want({ kind: "claim", id: "c1" }, false);
    await vi.runAllTimersAsync();
    book.want({ kind: "suggestion", id: "s2" }, false);
    await vi.runAllTimersAsync();

    expect(find).toHaveBeenCalledExactlyOnceWith({ claimIds: ["c1"], suggestionIds: ["s1", "s2"] });
    expect(book.get("s1")).toEqual([aMatch("C-1")]);
    expect(book.get("s2")).toBeUndefined();
  });

  it("asks for many cards in parts, one after the other and the open card first, so that no step waits for all", async () => {
    let running = 0;
    const find = vi.fn(async (cards: { suggestionIds: string[] }) => {
      expect(++running).toBe(1);
      await Promise.resolve(cards);
      running--;
      return [];
    });
    const book = createOfferBook(find);
    for (let i = 0; i < 20; i++) book.want({ kind: "suggestion", id: `s${i}` }, i === 11);
    await vi.runAllTimersAsync();
    expect(find).toHaveBeenCalledTimes(3);
    expect(find.mock.calls[0]?.[0].suggestionIds[0]).toBe("s11");
  });

  it("asks before all others for a card that waits already and is then opened", async () => {
    const find = vi.fn(async (_cards: { suggestionIds: string[] }) => []);
    const book = createOfferBook(find);
    for (let i = 0; i < 20; i++) book.want({ kind: "suggestion", id: `s${i}` }, false);
    book.want({ kind: "suggestion", id: "s15" }, true);
    await vi.runAllTimersAsync();
    expect(find.mock.calls[0]?.[0].suggestionIds.slice(0, 2)).toEqual(["s15", "s0"]);
    expect(find.mock.calls.flatMap(([cards]) => cards.suggestionIds)).toHaveLength(20);
  });

  it("takes an answered offer away, brings it back, and tells whoever listens", async () => {
    const book = createOfferBook(async () => [{ id: "s1", matches: [aMatch("C-1"), aMatch("C-2")] }]);
    book.want({ kind: "suggestion", id: "s1" }, true);
    await vi.runAllTimersAsync();
    const heard = vi.fn();
    const leave = book.subscribe(heard);
    book.drop("s1", aMatch("C-1"));
    expect(book.get("s1")).toEqual([aMatch("C-2")]);
    book.restore("s1", aMatch("C-1"));
    expect(book.get("s1")?.map(({ claim }) => claim.ref)).toEqual(["C-1", "C-2"]);
    expect(heard).toHaveBeenCalledTimes(2);
    leave();
    book.drop("s1", aMatch("C-1"));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
