import { describe, expect, it } from "vitest";
import type { SplitLinkView } from "@/server/sources/split-views";
import { byMention, EMPTY_SPLIT, toSent, withChosen } from "./split-draft";

const link = (id: string, mention: string | null) => ({ id, mention }) as SplitLinkView;

describe("what is chosen for a split", () => {
  it("grows and shrinks by many at once, and each part by itself", () => {
    const some = withChosen(EMPTY_SPLIT, "links", { ids: ["a", "b", "c"], chosen: true });
    const fewer = withChosen(some, "links", { ids: ["b", "z"], chosen: false });
    expect([...fewer.links]).toEqual(["a", "c"]);
    expect(fewer.aliases.size + EMPTY_SPLIT.links.size).toBe(0);
  });

  it("is sent as far as it can still go", () => {
    const draft = withChosen(EMPTY_SPLIT, "links", { ids: ["a", "gone", "b"], chosen: true });
    const offered = { aliases: [{ id: "a" }], links: [{ id: "b" }, { id: "a" }, { id: "c" }] };
    expect(toSent(draft, { ...offered, evidence: [], relations: [] })).toEqual({
      ...{ aliases: [], links: ["b", "a"] },
      ...{ evidence: [], relations: [] },
    });
  });

  it("is chosen by the words that were printed", () => {
    const groups = byMention([link("1", "the Observatory"), link("2", null), link("3", "the Observatory")]);
    expect(groups.map(({ mention, links }) => [mention, links.map(({ id }) => id)])).toEqual([
      ["the Observatory", ["1", "3"]],
      [null, ["2"]],
    ]);
  });
});
