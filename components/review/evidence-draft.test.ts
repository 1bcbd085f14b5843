import { describe, expect, it } from "vitest";
import {
  emptyEvidence,
  evidenceDraft,
  isBlankEvidence,
  problemInForm,
  toEvidenceInput,
} from "@/components/review/evidence-draft";
import { evidenceInput } from "@/domain/review/schema";

const ID = "0193c5a8-7c1e-7c55-b3a7-2f1a4c1d9e01";
const blank = emptyEvidence(1);
const source = { value: ID, label: "Coast Monitor" };

describe("what is wrong with evidence", () => {
  it("is said in words that name only what the form has", () => {
    const refused = evidenceInput.safeParse(toEvidenceInput(blank)).error?.issues[0]?.message;

    expect(problemInForm(refused)).toBe("Give an address, a quote or a note.");
    expect(problemInForm("must be an http or https address")).toBe("must be an http or https address");
    expect(problemInForm(undefined)).toBeUndefined();
  });
});

describe("a piece of evidence while it is typed", () => {
  it("is for the claim and blank at first, and can be kept in the browser", () => {
    expect(blank.stance).toBe("for");
    expect(isBlankEvidence(blank)).toBe(true);
    expect(evidenceDraft.parse(JSON.parse(JSON.stringify(blank)))).toEqual(blank);
  });

  it.each([
    [{ url: "  " }, true],
    [{ quote: "\n", note: "\t" }, true],
    [{ url: "https://pictures.example/1" }, false],
    [{ quote: "They left." }, false],
    [{ note: "seen" }, false],
    [{ source }, false],
    [{ stance: "against" as const }, true],
  ])("with %o is blank: %s", (typed, expected) => {
    expect(isBlankEvidence({ ...blank, ...typed })).toBe(expected);
  });
});

describe("a piece of evidence on its way to the server", () => {
  it("leaves blank fields out and trims the others", () => {
    const draft = { ...blank, url: " https://pictures.example/1 ", quote: "  ", note: "a picture\n" };
    expect(toEvidenceInput(draft)).toEqual({
      stance: "for",
      url: "https://pictures.example/1",
      note: "a picture",
    });
  });

  it("names a known source by its id and a new one by its name, never both", () => {
    const draft = { ...blank, note: "seen" };
    const known = toEvidenceInput({ ...draft, source });
    const added = toEvidenceInput({ ...draft, source: { ...source, isNew: true } });
    expect(known).toEqual({ stance: "for", note: "seen", sourceId: ID });
    expect(added).toEqual({ stance: "for", note: "seen", source: "Coast Monitor" });
    for (const input of [known, added]) expect(evidenceInput.safeParse(input).success).toBe(true);
  });
});
