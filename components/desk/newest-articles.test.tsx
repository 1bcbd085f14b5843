import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { anArticleItem } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { NewestArticles } from "./newest-articles";

const words = () => screen.getByRole("listitem").textContent;

describe("how far an article is", () => {
  test.each([
    ["nothing made of it", { claims: 0, decidedClaims: 0 }, "no claims yet"],
    ["one claim, open", { claims: 1, decidedClaims: 0 }, "0 of 1 claim decided"],
    ["some claims decided", { claims: 3, decidedClaims: 2 }, "2 of 3 claims decided"],
    ["all claims decided", { claims: 3, decidedClaims: 3 }, "3 of 3 claims decided"],
    [
      "only suggestions",
      { claims: 0, decidedClaims: 0, openSuggestions: 4 },
      "no claims yet, 4 open suggestions",
    ],
    ["one suggestion left", { openSuggestions: 1 }, "1 of 3 claims decided, 1 open suggestion"],
  ])("%s", (_case, said, progress) => {
    show(<NewestArticles articles={[anArticleItem(said)]} />);
    expect(words()?.endsWith(`Reuters · ${progress}`)).toBe(true);
  });
});

describe("an article in the list", () => {
  test("leads to the article by its reference", () => {
    show(<NewestArticles articles={[anArticleItem({ ref: "A-12" })]} />);
    expect(screen.getByRole("link").getAttribute("href")).toBe("/articles/A-12");
  });

  test("has its title in its own language and direction", () => {
    show(<NewestArticles articles={[anArticleItem({ title: "معارك في خان طومان", language: "ar" })]} />);
    const title = screen.getByText("معارك في خان طومان");
    expect([title.tagName, title.lang]).toEqual(["BDI", "ar"]);
  });

  test("has its outlet's name apart from the words after it", () => {
    const outlet = { id: idOf(500), ref: "S-2", name: "الجزيرة", checked: true };
    show(<NewestArticles articles={[anArticleItem({ outlet })]} />);
    expect(screen.getByText("الجزيرة").tagName).toBe("BDI");
  });
});

test("the articles stand in the order in which they are given", () => {
  const articles = ["A-3", "A-2", "A-1"].map((ref, at) => anArticleItem({ id: idOf(310 + at), ref }));
  show(<NewestArticles articles={articles} />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    ...["/articles/A-3", "/articles/A-2", "/articles/A-1"],
  ]);
});
