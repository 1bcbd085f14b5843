import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideAddition, type FoundForAddition } from "./addition";

const nothing: FoundForAddition = { withSameBytes: null, atSameAddress: null, withSameText: null };

describe("what adding a text does", () => {
  it("begins an article where nothing like it is there", () => {
    expect(decideAddition(nothing)).toEqual({ kind: "new_article", sameTextAsId: null });
  });

  it("marks an article whose text is there already", () => {
    expect(decideAddition({ ...nothing, withSameText: "wire" })).toEqual({
      kind: "new_article",
      sameTextAsId: "wire",
    });
  });

  it("adds a capture to the article at the same address", () => {
    const found = { ...nothing, atSameAddress: "page", withSameText: "wire" };
    expect(decideAddition(found)).toEqual({ kind: "new_capture", articleId: "page" });
  });

  it("does nothing for the same bytes of the same outlet, whatever else is there", () => {
    const found = { withSameBytes: "same", atSameAddress: "page", withSameText: "wire" };
    expect(decideAddition(found)).toEqual({ kind: "already_there", articleId: "same" });
  });

  it("never names an article that was not found", () => {
    const ids = fc.option(fc.uuid(), { nil: null });
    const found = fc.record({ withSameBytes: ids, atSameAddress: ids, withSameText: ids });
    fc.assert(
      fc.property(found, (one) => {
        const addition = decideAddition(one);
        const named = addition.kind === "new_article" ? addition.sameTextAsId : addition.articleId;
        expect(named === null || Object.values(one).includes(named)).toBe(true);
      }),
    );
  });
});
