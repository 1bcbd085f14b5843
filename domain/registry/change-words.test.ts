import { describe, expect, it } from "vitest";
import { changesInWords } from "./change-words";

describe("changesInWords", () => {
  it("says what was and what will be, of what differs only", () => {
    const before = { kind: "outlet", country: null, checked: false, citation: "a book" };
    const after = { kind: "news_agency", country: "SY", checked: true, citation: "a book" };
    expect(changesInWords(before, after)).toEqual([
      "kind: outlet, now news_agency",
      "country: now SY",
      "checked: no, now yes",
    ]);
  });
});
