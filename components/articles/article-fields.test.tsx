import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { ArticleFields } from "./article-fields";

const KNOWN = { title: "Town falls", outlet: "Reuters", publishedAt: "2016-05", language: "en" };
const LABELS = [
  ["title", /^Title/],
  ["outlet", /^Outlet/],
  ["publishedAt", /^Published/],
  ["language", /^Language/],
] as const;

test.each(LABELS)("the %s begins with what is known", (name, label) => {
  show(<ArticleFields known={KNOWN} failure={null} />);

  expect(screen.getByLabelText(label)).toHaveProperty("value", KNOWN[name]);
});

test.each(LABELS)("a problem with the %s is said at its field and at no other", (path, label) => {
  const { error } = refused("Some fields need another look.", {
    problems: [{ path, message: "not like this" }],
  });
  show(<ArticleFields known={KNOWN} failure={error} />);

  const wrong = LABELS.filter(([, one]) => screen.getByLabelText(one).getAttribute("aria-invalid"));
  expect(wrong.map(([name]) => name)).toEqual([path]);
  const noted = screen.getByLabelText(label).getAttribute("aria-describedby") ?? "";
  expect(noted.split(" ").map((id) => document.getElementById(id)?.textContent)).toContain("not like this");
});

test("a title may run from the right, a date and a language tag never do", () => {
  show(<ArticleFields known={KNOWN} failure={null} />);

  const direction = (label: RegExp) => screen.getByLabelText(label).getAttribute("dir");
  expect([/^Title/, /^Published/, /^Language/].map(direction)).toEqual(["auto", "ltr", "ltr"]);
});

test("how exact a date may be, and what goes without one, is said at the date", () => {
  show(<ArticleFields known={KNOWN} failure={null} />);

  expect(screen.getByText(/2016, 2016-05, 2016-05-08 or 2016-05-08T10:30Z/).textContent).toMatch(
    /Without a date its claims stand in no timeline and no figure has its day/,
  );
});

test("title, outlet and language are marked as required, the date is not", () => {
  show(<ArticleFields known={KNOWN} failure={null} />);

  const isMarked = (word: string) =>
    screen.getByText(word, { selector: "label" }).textContent === `${word} *`;
  expect(["Title", "Outlet", "Language", "Published"].map(isMarked)).toEqual([true, true, true, false]);
});
