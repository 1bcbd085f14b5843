import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aCaptureView, anArticleView } from "@/test/screens/article-views";
import { show } from "@/test/screens/show";
import { RemovedNotice, RemovedText } from "./removed-text";

const REMOVED = { at: "2016-06-01T08:00:00.000Z", by: "رنا حداد", reason: "قرار محكمة" };

test("who took a text away, when and why is said in one sentence", () => {
  const { container } = show(<RemovedText removed={REMOVED} />);

  expect(container.textContent).toContain("Text taken away on 1 Jun 2016, 08:00 UTC by رنا حداد: قرار محكمة");
});

test("a foreign name and a foreign reason keep their own direction", () => {
  show(<RemovedText removed={REMOVED} />);

  expect(screen.getByText("رنا حداد").tagName).toBe("BDI");
  expect(screen.getByText("قرار محكمة").getAttribute("dir")).toBe("auto");
});

test("an article whose newest text is gone says so above it, and that quotes and hash stay", () => {
  const captures = [aCaptureView({ number: 2, removed: REMOVED }), aCaptureView()];
  show(<RemovedNotice article={anArticleView({ captures })} />);

  expect(screen.getByText("The text was taken away")).toBeTruthy();
  expect(screen.getByText("قرار محكمة")).toBeTruthy();
  expect(screen.getByText(/The quotes that claims rest on stay. The SHA-256/)).toBeTruthy();
});

test.each([
  ["every text is there", [aCaptureView()]],
  ["only an older text is gone", [aCaptureView({ number: 2 }), aCaptureView({ removed: REMOVED })]],
  ["there is no capture", []],
])("nothing is said above the article where %s", (_, captures) => {
  show(<RemovedNotice article={anArticleView({ captures })} />);

  expect(screen.queryByText("The text was taken away")).toBeNull();
});
