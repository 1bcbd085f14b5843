import { describe, expect, it } from "vitest";
import { whatIsNeeded } from "./what-is-needed";

describe("what is needed after a refusal", () => {
  it.each([
    ["too_few_origins", "origin that does not depend"],
    ["weak_origins", "named and registered"],
    ["opposition_unanswered", "an answer, with its reason"],
    ["nothing_against", "evidence against it"],
  ])("is said in words for %s", (kind, words) => {
    expect(whatIsNeeded(kind)).toContain(words);
    expect(whatIsNeeded(kind)).toContain("An editor may");
  });

  it.each([null, "already_decided", "reason_needed", "toString"])("is not guessed for %s", (kind) => {
    expect(whatIsNeeded(kind)).toBeNull();
  });
});
