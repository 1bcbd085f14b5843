import { describe, expect, it } from "vitest";
import { figureInput } from "@/domain/events/schema";
import { fromDrafts, toDrafts, withFigure } from "./figure-draft";

const thirty = figureInput.parse({
  ...{ printed: "at least 30", low: 30, high: null, bound: "at_least" },
  ...{ category: "killed", ofWhom: "soldiers" },
});

describe("the form of a claim's figures", () => {
  it("gives figures back as they were when nothing is typed", () => {
    expect(fromDrafts(toDrafts([thirty]))).toEqual([thirty]);
  });

  it("takes an empty end for an open one", () => {
    const [draft] = toDrafts([thirty]);
    expect(draft && fromDrafts([{ ...draft, low: " ", high: "40", ofWhom: "" }])).toMatchObject([
      { low: null, high: 40, ofWhom: null },
    ]);
  });

  it("adds a figure under a key of its own", () => {
    const drafts = withFigure(withFigure(toDrafts([thirty])));
    expect(drafts.map(({ key }) => key)).toEqual([0, 1, 2]);
  });
});
