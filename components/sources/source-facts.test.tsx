import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SourceView } from "@/server/sources/views";
import { show } from "@/test/screens/show";
import { anAlias, aSourceView } from "@/test/screens/source-views";
import { AllNames, SourceFacts, SourceNames } from "./source-facts";

const facts = (said: Partial<SourceView> = {}) => show(<SourceFacts source={aSourceView(said)} />);
const address = (name: string | RegExp) => screen.getByRole("link", { name }).getAttribute("href");
const names = (said: Partial<SourceView>) => show(<SourceNames source={aSourceView(said)} />);
const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("the facts of a source", () => {
  test("are its kind alone where nothing else is known", () => {
    facts({ kind: "government" });
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText(/government/i)).toBeTruthy();
  });

  test.each([
    ["SY", "Syria"],
    ["GB", "United Kingdom"],
    ["TR", "Türkiye"],
  ])("name the country %s in full: %s", (country, name) => {
    facts({ country });
    expect(screen.getByText(name)).toBeTruthy();
  });

  test("keep a country's code that has no name", () => {
    facts({ country: "QQ" });
    expect(screen.getByText("QQ")).toBeTruthy();
  });

  test("lead to where it is found elsewhere", () => {
    facts({ homepage: "https://www.syriahr.com/en/", wikidataId: "Q2603338" });
    expect(address("Home page")).toBe("https://www.syriahr.com/en/");
    expect(address("Wikidata Q2603338")).toBe("https://www.wikidata.org/wiki/Q2603338");
  });

  test("tell no other site where the reader came from", () => {
    facts({ homepage: "https://a.example", wikidataId: "Q1", citation: "https://b.example/x" });
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("rel"))).toEqual([
      ...["noreferrer", "noreferrer", "noreferrer"],
    ]);
  });

  test("say where it is written", () => {
    facts({ citation: "https://www.example.org/page" });
    expect(address("example.org")).toBe("https://www.example.org/page");
  });

  test("of one that is only described say in which article", () => {
    facts({ kind: "unnamed", articleRef: "A-9" });
    expect(screen.getByText(/^Described in/).textContent).toBe("Described in A-9");
    expect(address("A-9")).toBe("/articles/A-9");
  });
});

describe("the names of a source", () => {
  test("are none where none is known", () => {
    names({ aliases: [] });
    expect(screen.getByText("No other name is known.")).toBeTruthy();
  });

  test("stand in their own language and direction", () => {
    names({ aliases: [anAlias({ name: "المرصد السوري", language: "ar" })] });
    const name = screen.getByText("المرصد السوري");
    expect([name.lang, name.dir]).toEqual(["ar", "auto"]);
  });

  test.each([
    [{}, "SOHR"],
    [{ language: "en" }, "SOHRen"],
    [{ since: "2006" }, "SOHRsince 2006"],
    [{ until: "2010-05" }, "SOHRuntil 2010-05"],
    [{ language: "en", since: "2006", until: "2010" }, "SOHRen, 2006 to 2010"],
  ])("stand with what is known of them: %j", (said, words) => {
    names({ aliases: [anAlias(said)] });
    expect(items()).toEqual([words]);
  });

  test.each([
    [1, 0],
    [2, 1],
  ])("that are %i in all say where some are not shown", (aliasCount, shown) => {
    names({ aliases: [anAlias()], aliasCount });
    expect(screen.queryAllByText(`The first 1 of ${aliasCount} names.`)).toHaveLength(shown);
  });

  test("have a page of their own", () => {
    show(<AllNames source={{ ref: "S-12" }} />);
    expect(address("All names")).toBe("/sources/S-12/names");
  });
});
