import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Held, type Placed, renew, renewalInWords } from "./renewal";

const placed = (start: number, end: number, statement = `Words from ${start}.`): Placed => ({
  span: { start, end },
  statement,
  origin: null,
});
const open = (id: string, ...at: Parameters<typeof placed>): Held => ({
  ...placed(...at),
  id,
  settled: false,
});
const settled = (id: string, ...at: Parameters<typeof placed>): Held => ({
  ...placed(...at),
  id,
  settled: true,
});

describe("renew", () => {
  it("offers everything on a text that holds nothing", () => {
    expect(renew([], [placed(0, 9), placed(20, 30)])).toEqual({
      same: [],
      gone: [],
      fresh: [0, 1],
      settled: 0,
    });
  });

  it("finds everything gone when nothing is proposed, and leaves what is settled", () => {
    expect(renew([open("a", 0, 9), settled("b", 20, 30)], [])).toMatchObject({ gone: ["a"], fresh: [] });
  });

  it.each<[string, Placed]>([
    ["at the very same place", placed(10, 30)],
    ["at nearly the same place in other words", placed(12, 30, "Other words.")],
    ["in the same words, cut much shorter", placed(10, 15, "WORDS, from 10")],
  ])("keeps an open one that is proposed again %s", (_how, proposal) => {
    expect(renew([open("a", 10, 30)], [proposal])).toMatchObject({
      same: [{ id: "a", proposal: 0 }],
      gone: [],
      fresh: [],
    });
  });

  it.each<[string, Placed]>([
    ["elsewhere, though in the same words", placed(50, 70, "Words from 10.")],
    ["beside it", placed(30, 50)],
    ["over half of it in other words", placed(10, 20, "Other words.")],
    ["in a far longer stretch in other words", placed(0, 60, "Other words.")],
  ])("takes for new what is proposed %s", (_where, proposal) => {
    expect(renew([open("a", 10, 30)], [proposal])).toMatchObject({ same: [], gone: ["a"], fresh: [0] });
  });

  it("never offers again what was settled, however many proposals that are", () => {
    const found = renew([settled("a", 10, 30)], [placed(10, 30), placed(11, 30, "Other words.")]);

    expect(found).toEqual({ same: [], gone: [], fresh: [], settled: 2 });
  });

  it("takes what is settled before what is open when both are as like", () => {
    const held = [open("a", 10, 30, "Same."), settled("b", 10, 30, "Same.")];

    expect(renew(held, [placed(10, 30, "Same.")])).toMatchObject({ settled: 1, gone: ["a"] });
    expect(renew(held.reverse(), [placed(10, 30, "Same.")])).toMatchObject({ settled: 1, gone: ["a"] });
  });

  it("keeps an open one that is likelier meant than a settled neighbour", () => {
    const held = [settled("a", 10, 30), open("b", 12, 32, "Mine.")];

    expect(renew(held, [placed(12, 32, "Mine.")])).toMatchObject({
      same: [{ id: "b", proposal: 0 }],
      settled: 0,
    });
  });

  it("tells two speakers of one thing apart, so that settling one leaves the other", () => {
    const of = (origin: string) => ({ ...placed(10, 30, "It fell."), origin });
    const held = [
      { ...of("Iran"), id: "a", settled: true },
      { ...of("Iraq"), id: "b", settled: false },
    ];

    expect(renew(held, [of("Iran"), of("Iraq")])).toEqual({
      ...{ same: [{ id: "b", proposal: 1 }], gone: [], fresh: [], settled: 1 },
    });
  });

  it("keeps each open one for one proposal only: a split gives one the same and one new", () => {
    const found = renew([open("a", 10, 30)], [placed(10, 28), placed(12, 30)]);

    expect(found).toMatchObject({ same: [{ id: "a", proposal: 0 }], fresh: [1], gone: [] });
  });

  it("takes the likest of several open ones", () => {
    const held = [open("a", 10, 32), open("b", 10, 30, "Mine.")];

    expect(renew(held, [placed(10, 30, "Mine.")])).toMatchObject({ same: [{ id: "b" }], gone: ["a"] });
  });

  it("finds spans that reach far beyond the place where they begin", () => {
    expect(renew([settled("a", 0, 5000)], [placed(300, 5000)])).toMatchObject({ settled: 1 });
  });

  const spans = fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 300 }), fc.constantFrom("A.", "B.", "C."));
  const someHeld = fc.array(fc.tuple(spans, fc.boolean()), { maxLength: 30 }).map((rows) =>
    rows.map(([[start, length, statement], isSettled], id): Held => {
      return { ...placed(start, start + length, statement), id: `${id}`, settled: isSettled };
    }),
  );
  const someProposals = fc
    .array(spans, { maxLength: 30 })
    .map((rows) => rows.map(([start, length, statement]) => placed(start, start + length, statement)));

  it("accounts for every open suggestion and every proposal once, and names nothing settled", () => {
    fc.assert(
      fc.property(someHeld, someProposals, (held, proposals) => {
        const { same, gone, fresh, settled: dropped } = renew(held, proposals);
        const opens = held.filter((one) => !one.settled).map(({ id }) => id);

        expect([...gone, ...same.map(({ id }) => id)].sort()).toEqual(opens.sort());
        expect(fresh.length + same.length + dropped).toBe(proposals.length);
        expect(new Set([...fresh, ...same.map(({ proposal }) => proposal)]).size).toBe(
          fresh.length + same.length,
        );
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(someProposals, (proposals) => {
        const first = renew([], proposals);
        const held = proposals.map((one, id): Held => ({ ...one, id: `${id}`, settled: false }));
        const again = renew(held, proposals);

        expect(first.fresh).toHaveLength(proposals.length);
        expect([again.gone, again.fresh, again.same.length]).toEqual([[], [], proposals.length]);
      }),
    );
  });

  it("never offers anything once all of it is settled", () => {
    fc.assert(
      fc.property(someProposals, (proposals) => {
        const held = proposals.map((one, id): Held => ({ ...one, id: `${id}`, settled: true }));

        expect(renew(held, proposals)).toEqual({ same: [], gone: [], fresh: [], settled: proposals.length });
      }),
    );
  });
});

describe("renewalInWords", () => {
  it("counts what is new, gone and the same", () => {
    expect(renewalInWords({ fresh: 3, gone: 1, same: 12 })).toBe("3 new, 1 gone, 12 the same");
  });
});
