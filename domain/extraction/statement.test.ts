import { describe, expect, it } from "vitest";
import { quotationOf, wordStatement } from "./statement";
import { open } from "./testing/tagged";
import type { TokenRange } from "./tokens";

/** A content whose pieces are parted by " | " in the text. */
function pieces(text: string): { document: ReturnType<typeof open>; content: TokenRange[] } {
  const parts = text.split(" | ");
  const document = open(parts.join(" "));
  const content: TokenRange[] = [];
  for (const part of parts) {
    const from = content.at(-1)?.to ?? 0;
    content.push({ from, to: from + open(part).tokens.length });
  }

  return { document, content };
}

const wording = (text: string, complementisers = /^that\s+/i) => {
  const { document, content } = pieces(text);

  return wordStatement(document, content, complementisers);
};

describe("a content worded to stand alone", () => {
  it.each([
    ["gets a capital and a full stop", "the town fell", "The town fell."],
    ["loses its opening conjunction", "that the town fell", "The town fell."],
    ["keeps a conjunction further on", "it fears that the town fell", "It fears that the town fell."],
    ["keeps the full stop that it has", "the town fell.", "The town fell."],
    ["keeps its question mark", "“who fired?”", "Who fired?"],
    ["keeps its exclamation mark", "“leave now!”", "Leave now!"],
    ["keeps its dots", "“and then…”", "And then…"],
    ["loses the comma that led to a cue", "the town fell,", "The town fell."],
    ["loses a dash at its end", "the town fell —", "The town fell."],
    ["becomes one line", "the town\nfell", "The town fell."],
    ["loses the marks of a whole quotation", "“the town fell,”", "The town fell."],
    ["loses single marks of a whole quotation", "‘the town fell’", "The town fell."],
    ["keeps the marks of a quotation within", "the raid was “a crime”", "The raid was “a crime”."],
    ["takes a full stop inside a closing mark for its own", "he left “for good.”", "He left “for good.”"],
    ["is joined of its pieces", "the truce | had held", "The truce had held."],
    ["joins quoted pieces without their marks", "“it was,” | “a disaster”", "It was a disaster."],
    ["parts quoted sentences", "“we left,” | “Nobody stayed.”", "We left. Nobody stayed."],
    ["needs no second full stop", "“Who fired?” | “We did.”", "Who fired? We did."],
    ["gets its capital behind a mark", "“a crime” it was", "“A crime” it was."],
    ["keeps a number at its beginning", "30 people died", "30 people died."],
    ["has a capital in any script", "élus had left", "Élus had left."],
  ])("%s", (_name, text, statement) => {
    expect(wording(text)).toBe(statement);
  });

  it("is empty when nothing but marks is left", () => {
    expect(wording("—")).toBe("");
  });

  it("loses what its own language opens contents with", () => {
    expect(wording("dass die Stadt fiel", /^dass\s+/i)).toBe("Die Stadt fiel.");
  });
});

describe("how a content is printed", () => {
  it.each([
    ["the town fell", "indirect"],
    ["“the town fell”", "quoted"],
    ["“the town fell”, | “and nobody stayed”", "quoted"],
    ["the town “fell”", "mixed"],
    ["“the town” | fell", "mixed"],
    ["“the town fell,” — ", "quoted"],
    ["— …", "indirect"],
  ])("%s: %s", (text, expected) => {
    const { document, content } = pieces(text);

    expect(quotationOf(document, content)).toBe(expected);
  });

  it("counts the words of the content only", () => {
    const { document } = pieces("“the town fell” he said");

    expect(quotationOf(document, [{ from: 0, to: 5 }])).toBe("quoted");
    expect(quotationOf(document, [{ from: 4, to: 7 }])).toBe("indirect");
  });
});
