import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { CaptureView } from "@/server/articles/views";
import { aCaptureView, anArticleView } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { Captures } from "./captures";

const REMOVED = { at: "2016-06-01T08:00:00.000Z", by: "Rana Haddad", reason: "A court order" };
const second = (said: Partial<CaptureView> = {}) => aCaptureView({ id: idOf(402), number: 2, ...said });

function showCaptures(captures: CaptureView[], { mayRemove = false } = {}) {
  return show(<Captures article={anArticleView({ captures, version: 6 })} mayRemove={mayRemove} />);
}

const cells = () => screen.getAllByRole("cell").map(({ textContent }) => textContent);

test.each([
  ["1 capture", [aCaptureView()]],
  ["2 captures", [second(), aCaptureView()]],
])("%s is what the fold says", (words, captures) => {
  showCaptures(captures);

  expect(screen.getByText(words).tagName).toBe("SUMMARY");
});

test("a capture is shown with its number, time, way, whole hash and that nothing was left out", () => {
  showCaptures([aCaptureView()]);

  expect(cells()).toEqual(["1", "12 May 2016, 09:30 UTC", "Pasted", "ab".repeat(32), "Nothing"]);
});

test.each([
  ["paste", "Pasted"],
  ["upload", "File"],
  ["fetch", "Fetched"],
  ["api", "API"],
  ["import", "Import"],
] as const)("a text that came by %s says %s", (method, words) => {
  showCaptures([aCaptureView({ method })]);

  expect(cells()[2]).toBe(words);
});

test.each([
  [["2 tables"], "2 tables"],
  [["2 tables", "a form", "a video"], "2 tables, a form and a video"],
])("what was left out, %j, is named", (leftOut, words) => {
  showCaptures([aCaptureView({ leftOut })]);

  expect(cells()[4]).toBe(words);
});

test("a capture whose text was taken away says when, by whom and why, and nothing of what was left out", () => {
  showCaptures([aCaptureView({ leftOut: ["2 tables"], removed: REMOVED })]);

  expect(cells()[4]).toBe("Text taken away on 1 Jun 2016, 08:00 UTC by Rana Haddad: A court order");
  expect(cells()[3]).toBe("ab".repeat(32));
});

test("who may not take a text away is offered no button and no column for it", () => {
  showCaptures([aCaptureView()]);

  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getAllByRole("columnheader", { hidden: true })).toHaveLength(5);
});

test("who may is offered it for each capture whose text is still there", async () => {
  const { user } = showCaptures([second(), aCaptureView({ removed: REMOVED })], { mayRemove: true });
  const [newest, oldest] = screen.getAllByRole("row").slice(1);

  expect(oldest && within(oldest).queryByRole("button")).toBeNull();
  if (newest) await user.click(within(newest).getByText(/^Take the text away/));
  expect(await screen.findByText("Take the text of A-1, capture 2, away for good")).toBeTruthy();
});
