import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkInput } from "@/domain/claims/schema";
import {
  changesAfterReopening,
  changesOnAccepting,
  findChanges,
  SUGGESTION_CHANGES,
  type Wording,
} from "./outcome";

const aLink = (fields: Partial<LinkInput> = {}): LinkInput => ({
  role: "origin",
  source: "Harbour Pilot",
  stance: "asserts",
  unnamed: false,
  firstHand: false,
  againstInterest: false,
  originalChecked: false,
  ...fields,
});
const proposed: Wording = { statement: "The town fell.", start: 4, end: 18, chain: [aLink()] };

describe("findChanges", () => {
  it.each<[string, Partial<Wording>, string]>([
    ["nothing", {}, ""],
    ["white space", { statement: " The  town fell. " }, ""],
    ["a word", { statement: "The town was taken." }, "statement"],
    ["the case of a letter", { statement: "The Town fell." }, "statement"],
    ["the start", { start: 3 }, "span"],
    ["the end", { end: 17 }, "span"],
    ["the source", { chain: [aLink({ source: "Harbour Master" })] }, "chain"],
    ["the spelling of the source", { chain: [aLink({ source: "the harbour pilot" })] }, ""],
    [
      "a name for a registered source",
      { chain: [aLink({ source: undefined, sourceId: "018f0000-0000-7000-8000-000000000000" })] },
      "chain",
    ],
    ["the stance", { chain: [aLink({ stance: "denies" })] }, "chain"],
    ["the role", { chain: [aLink({ role: "relay" })] }, "chain"],
    ["whether it is named", { chain: [aLink({ unnamed: true })] }, "chain"],
    ["what is printed of it only", { chain: [aLink({ cue: "told", mention: "the pilot" })] }, ""],
    ["a link more", { chain: [aLink({ role: "relay" }), aLink()] }, "chain"],
    ["all links", { chain: [] }, "chain"],
    ["everything", { statement: "No.", start: 0, chain: [] }, "statement span chain"],
  ])("when somebody changes %s", (_what, changed, changes) => {
    expect(findChanges(proposed, { ...proposed, ...changed }).join(" ")).toBe(changes);
  });
});

describe("changesOnAccepting", () => {
  it("keeps only that it was split while it stays open", () => {
    expect(changesOnAccepting([], ["statement", "span"], { keepOpen: true })).toEqual(["split"]);
  });

  it("adds what was changed in the end", () => {
    expect(changesOnAccepting(["split"], ["statement"], { keepOpen: false })).toEqual(["statement", "split"]);
    expect(changesOnAccepting([], [], { keepOpen: false })).toEqual([]);
  });

  it("names each change once, in one order", () => {
    const some = fc.subarray([...SUGGESTION_CHANGES]);

    fc.assert(
      fc.property(some, some, (before, found) => {
        const kept = changesOnAccepting(before, found, { keepOpen: false });

        expect(kept).toEqual(SUGGESTION_CHANGES.filter((one) => [...before, ...found].includes(one)));
      }),
    );
  });
});

describe("changesAfterReopening", () => {
  it("forgets what was changed, and not that claims came of it before", () => {
    expect(changesAfterReopening(["statement", "chain"])).toEqual([]);
    expect(changesAfterReopening(["span", "split"])).toEqual(["split"]);
  });
});
