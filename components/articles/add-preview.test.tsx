import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { AddPreview } from "./add-preview";

const FIELDS = { title: "Town falls", outlet: "Reuters", publishedAt: "2016-05-08", language: "en" };

function showPreview(said: Partial<ArticlePreview> = {}) {
  const preview = { opening: "Nine died.", textLength: 10, leftOut: [], fields: FIELDS, ...said };
  return show(
    <AddPreview preview={preview} failure={null}>
      <p>An offer</p>
    </AddPreview>,
  );
}

const captured = () => screen.getByRole("region", { name: "Captured text" });

test("the reader is taken to the heading of what was read", () => {
  showPreview();

  expect(document.activeElement?.textContent).toBe("Check what was read");
});

test("the fields begin with what could be read", () => {
  showPreview();

  expect(screen.getByLabelText(/^Title/)).toHaveProperty("value", "Town falls");
  expect(screen.getByLabelText(/^Outlet/)).toHaveProperty("value", "Reuters");
  expect(screen.getByLabelText(/^Published/)).toHaveProperty("value", "2016-05-08");
});

test("an outlet that could not be read is asked for, not taken as unknown", () => {
  showPreview({ fields: { ...FIELDS, outlet: "Unknown outlet" } });

  expect(screen.getByLabelText(/^Outlet/)).toHaveProperty("value", "");
});

test.each([
  [10, "Captured: 10 characters"],
  [1_234_567, "Captured: 1,234,567 characters"],
])("a text of %i characters says so", (textLength, words) => {
  showPreview({ textLength });

  expect(screen.getByRole("heading", { name: words })).toBeTruthy();
});

test.each([
  [[], "Nothing was left out."],
  [["2 tables"], "Left out: 2 tables."],
  [["2 tables", "a form"], "Left out: 2 tables and a form."],
  [["“Share”", "“Advertisement” (2 lines)"], "Left out: “Share” and “Advertisement” (2 lines)."],
])("of %j left out it says %j", (leftOut, words) => {
  showPreview({ leftOut });

  expect(screen.getByText(words)).toBeTruthy();
});

test.each([
  ["is shown whole", "💥 Nine died.", 12, "💥 Nine died."],
  ["goes on", "💥 Nine died.", 13, "💥 Nine died. …"],
])("a text that %s ends as it should", (_, opening, textLength, words) => {
  showPreview({ opening, textLength });

  expect(captured().textContent).toContain(`An offer${words}`);
  expect(captured().textContent?.endsWith(words)).toBe(true);
});

test("the text stands in its own direction and language", () => {
  showPreview({ opening: "سقطت البلدة.", fields: { ...FIELDS, language: "ar" } });

  const text = screen.getByText(/سقطت البلدة/);
  expect([text.dir, text.lang]).toEqual(["auto", "ar"]);
});

test("a refused field says why at its place", () => {
  const problems = [{ path: "title", message: "must not be empty" }];
  const { error } = refused("Some fields need another look.", { problems });
  const preview = { opening: "Nine died.", textLength: 10, leftOut: [], fields: FIELDS };
  show(
    <AddPreview preview={preview} failure={error}>
      {null}
    </AddPreview>,
  );

  expect(screen.getByText("must not be empty")).toBeTruthy();
  expect(screen.getByLabelText(/^Title/).getAttribute("aria-invalid")).toBe("true");
});
