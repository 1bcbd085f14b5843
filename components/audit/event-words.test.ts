import { describe, expect, it, test } from "vitest";
import { changedFields, choicesByName, entityLabel, fieldLabel, kindLabel } from "./event-words";

describe("kindLabel", () => {
  it.each([
    ["SourceMerged", "Source merged"],
    ["ClaimNeedsReReview", "Claim needs re-review"],
    ["ClaimReReviewLifted", "Claim re-review lifted"],
    ["SignInRefused", "Sign-in refused"],
    ["SignedIn", "Signed in"],
    ["CampJoined", "Side joined"],
    ["UserInvited", "Person invited"],
  ])("says %s as %s", (kind, words) => expect(kindLabel(kind)).toBe(words));
});

describe("fieldLabel", () => {
  it.each([
    ["mergedInto", "merged into"],
    ["appearanceIds", "appearances"],
    ["claimId", "claim"],
    ["camp", "side"],
    ["id", "id"],
    ["", "value"],
  ])("says %s as %s", (field, words) => expect(fieldLabel(field)).toBe(words));
});

test("choices stand by their names, not as the program lists them", () => {
  expect(choicesByName(["SourceMerged", "CampJoined", "ClaimEdited"], kindLabel)).toEqual([
    { value: "ClaimEdited", label: "Claim edited" },
    { value: "CampJoined", label: "Side joined" },
    { value: "SourceMerged", label: "Source merged" },
  ]);
});

describe("entityLabel", () => {
  it("begins with a capital", () => expect(entityLabel("setting")).toBe("Setting"));

  it("is a word of the desk", () => expect(entityLabel("user")).toBe("Person"));
});

describe("changedFields", () => {
  it("names what changed and leaves out what stayed", () => {
    expect(changedFields({ name: "A", kind: "outlet" }, { name: "B", kind: "outlet" })).toEqual([
      { field: "name", before: "A", after: "B" },
    ]);
  });

  it("shows what came and what went", () => {
    expect(changedFields({ old: "x" }, { fresh: true })).toEqual([
      { field: "fresh", before: null, after: "yes" },
      { field: "old", before: "x", after: null },
    ]);
  });

  it("shows bare values, lists and things within things", () => {
    expect(changedFields(null, "disputed")).toEqual([{ field: "", before: null, after: "disputed" }]);
    expect(changedFields({ roles: [] }, { roles: ["editor", "admin"] })).toEqual([
      { field: "roles", before: "none", after: "editor, admin" },
    ]);
    expect(changedFields(null, { mergedInto: { ref: "S-7", name: null } })).toEqual([
      { field: "mergedInto", before: null, after: "S-7" },
    ]);
    expect(changedFields(null, { aliases: [{ name: "SOHR", sinceDay: null }] })).toEqual([
      { field: "aliases", before: null, after: "name: SOHR, since day: none" },
    ]);
  });

  it("says of another thing what it is called, and of an id only its end", () => {
    const id = "01a2229f-fa45-73b2-a686-a72b505583a4";
    expect(changedFields(null, { into: { id, ref: "S-5", name: "Anadolu Agency" }, gone: [id] })).toEqual([
      { field: "gone", before: null, after: "…a72b505583a4" },
      { field: "into", before: null, after: "S-5 Anadolu Agency" },
    ]);
  });

  it("shortens an id that stands as a key, too", () => {
    const answers = { "01a2229f-fa45-73b2-a686-a72b505583a4": "A misprint." };
    expect(changedFields({ answers }, null)).toEqual([
      { field: "answers", before: "…a72b505583a4: A misprint.", after: null },
    ]);
  });

  it("says nothing of a thing with nothing in it", () => {
    expect(changedFields({ answers: {} }, { merged: "C-1" })).toEqual([
      { field: "merged", before: null, after: "C-1" },
    ]);
  });

  it("has nothing to show where nothing is known", () => expect(changedFields(null, null)).toEqual([]));
});
