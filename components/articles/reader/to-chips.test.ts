import { describe, expect, it } from "vitest";
import type { ReadLink } from "@/domain/articles/reading";
import { aReadLink } from "@/test/screens/article-views";
import { toChips } from "./to-chips";

const link = (over: Partial<ReadLink>) => aReadLink({ sourceId: null, name: "SOHR", ...over });

describe("the chips of a chain", () => {
  it("stand in the order of the chain, each with a key of its own", () => {
    const chips = toChips([
      link({ role: "outlet", name: "Daily" }),
      link({ role: "relay" }),
      link({ role: "origin" }),
    ]);

    expect(chips.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "outlet Daily",
      "relay SOHR",
      "origin SOHR",
    ]);
    expect(new Set(chips.map(({ id }) => id)).size).toBe(3);
  });

  it("keep their key when only the name of a registered source changes", () => {
    const [before] = toChips([link({ sourceId: "s-1" })]);
    const [after] = toChips([link({ sourceId: "s-1", name: "The Observatory" })]);

    expect(after?.id).toBe(before?.id);
  });

  it("say what is known of the source", () => {
    expect(
      toChips([link({ unnamed: true, checked: false, firstHand: true, stance: "denies" })]),
    ).toMatchObject([{ unnamed: true, checked: false, firstHand: true, stance: "denies" }]);
  });
});
