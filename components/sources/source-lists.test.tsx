import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { anArticleItem } from "@/test/screens/article-views";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { SourceWork } from "./source-lists";

type Work = Parameters<typeof SourceWork>[0];

function showWork(said: Partial<Work> = {}) {
  return show(<SourceWork sourceRef="S-1" claims={[aClaimItem()]} articles={[anArticleItem()]} {...said} />);
}
const address = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

describe("what a source did", () => {
  test("is its claims, each with what the desk holds of it", () => {
    showWork({ claims: [aClaimItem({ standing: "disputed" }), aClaimItem({ id: idOf(2), ref: "C-2" })] });
    const rows = screen.getAllByRole("row").slice(1);
    const cells = rows.map((row) => within(row).getAllByRole("cell"));
    expect(cells.map((row) => row.map(({ textContent }) => textContent))).toEqual([
      ["C-1", "Disputed", "Nine people died in Khan Tuman."],
      ["C-2", "Unreviewed", "Nine people died in Khan Tuman."],
    ]);
  });

  test("leads to each claim, in its own direction", () => {
    showWork({ claims: [aClaimItem({ ref: "C-12", statement: "قتل تسعة." })] });
    expect(address("قتل تسعة.")).toBe("/claims/C-12");
    expect(screen.getByText("قتل تسعة.").dir).toBe("auto");
  });

  test("is none where it stands in no chain", () => {
    showWork({ claims: [] });
    expect(screen.getByText("It stands in the chain of no claim yet.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("goes on in the queue, narrowed to this source", () => {
    showWork({ sourceRef: "S-12" });
    expect(address("All in the queue")).toBe("/queue?source=S-12");
  });

  test("is also its articles, each by its title in its language", () => {
    showWork({ articles: [anArticleItem({ ref: "A-7", title: "معارك", language: "ar" })] });
    const articles = within(screen.getByRole("region", { name: "Articles" }));
    expect(articles.getByRole("listitem").textContent).toContain("A-7");
    expect(articles.getByRole("link").getAttribute("href")).toBe("/articles/A-7");
    const title = articles.getByText("معارك");
    expect([title.lang, title.dir]).toEqual(["ar", "auto"]);
  });

  test("has no articles where it published none", () => {
    showWork({ articles: [] });
    expect(screen.queryByRole("region", { name: "Articles" })).toBeNull();
  });
});
