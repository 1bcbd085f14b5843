import { expect, it } from "vitest";
import { articleFilter } from "@/domain/articles/schema";
import { aPerson } from "@/test/builders/actors";
import { anArticle, aText } from "@/test/builders/articles";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { getArticle } from "./get-article";
import { listArticles } from "./list-articles";

useDatabase();

it("asks the database once for the list, however many articles there are", async () => {
  const reviewer = await aPerson("reviewer");
  const list = () => listArticles(reviewer, articleFilter.parse({}));
  await anArticle(reviewer);
  expect(await countStatements(list)).toBe(1);

  for (const outlet of ["Agency", "Paper", "Portal"]) await anArticle(reviewer, { outlet });
  expect(await countStatements(list)).toBe(1);
});

it("asks as often for an article of many suggestions as for one of few", async () => {
  const reviewer = await aPerson("reviewer");
  const few = await anArticle(reviewer);
  const many = await anArticle(reviewer, { text: Array.from({ length: 20 }, aText).join("\n\n") });
  const cost = ({ articleId }: { articleId: string }) =>
    countStatements(() => getArticle(reviewer, articleId));

  expect((await getArticle(reviewer, many.articleId)).suggestions.length).toBeGreaterThan(10);
  expect(await cost(many)).toBe(await cost(few));
});
