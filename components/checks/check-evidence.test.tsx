import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ExportEvidence } from "@/domain/summaries/export-model";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { CheckEvidence } from "./check-evidence";

function aPiece(said: Partial<ExportEvidence> = {}): ExportEvidence {
  return {
    ...{ stance: "for", url: null, quote: null, note: "Counted twice.", source: null },
    ...{ captureSha256: null, claimRef: null, answer: null },
    ...said,
  };
}

test("evidence for and evidence against stand apart", () => {
  const against = aPiece({ stance: "against", note: "Nobody was there." });
  show(<CheckEvidence evidence={[against, aPiece()]} />);

  expect(within(screen.getByLabelText("Evidence for")).getByRole("listitem").textContent).toBe(
    "Counted twice.",
  );
  expect(within(screen.getByLabelText("Evidence against")).getByRole("listitem").textContent).toBe(
    "Nobody was there.",
  );
});

test.each([
  ["for", "Evidence against"],
  ["against", "Evidence for"],
] as const)("with evidence %s alone nothing is headed %s", (stance, absent) => {
  show(<CheckEvidence evidence={[aPiece({ stance })]} />);
  expect(screen.queryByText(absent)).toBeNull();
});

test("two pieces that say the same are both shown", () => {
  const complained = complaints();
  show(<CheckEvidence evidence={[aPiece(), aPiece()]} />);

  expect(screen.getAllByText("Counted twice.")).toHaveLength(2);
  expect(complained).toEqual([]);
});

test("a piece shows whose it is, its words, its address, its claim and the answer to it", () => {
  const said = { source: "المرصد", quote: "تسعة", note: null, url: "https://example.org/b" };
  show(<CheckEvidence evidence={[aPiece({ ...said, claimRef: "C-9", answer: "ليس كذلك" })]} />);

  expect(screen.getByRole("listitem").textContent).toBe(
    "المرصد“تسعة”https://example.org/bC-9Answered: ليس كذلك",
  );
});

test.each([
  ["its source", { source: "المرصد" }, "المرصد", "BDI"],
  ["the answer", { answer: "ليس كذلك" }, "ليس كذلك", "BDI"],
] as const)("%s does not turn the words beside it round", (_what, said, words, tag) => {
  show(<CheckEvidence evidence={[aPiece(said)]} />);
  expect(screen.getByText(words).tagName).toBe(tag);
});

test.each([
  ["quote", "“تسعة”"],
  ["note", "تسعة"],
] as const)("a %s runs the way it is written", (field, words) => {
  show(<CheckEvidence evidence={[aPiece({ note: null, [field]: "تسعة" })]} />);
  expect(screen.getByText(words).getAttribute("dir")).toBe("auto");
});

test("an address is a link to where it says", () => {
  show(<CheckEvidence evidence={[aPiece({ url: "https://example.org/b" })]} />);
  expect(screen.getByRole("link").getAttribute("href")).toBe("https://example.org/b");
});
