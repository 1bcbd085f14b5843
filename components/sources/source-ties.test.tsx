import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { aBrief, aCampView, aConflictView, aRelationView, aSourceView } from "@/test/screens/source-views";
import { SourceTies } from "./source-ties";

type Ties = Parameters<typeof SourceTies>[0];

function showTies(said: Partial<Ties> = {}) {
  const nothing = { relations: [], above: [], camps: [], conflicts: [] };
  return show(<SourceTies source={aSourceView()} today="2016-05-12" mayRelate {...nothing} {...said} />);
}
const part = (name: string) => within(screen.getByRole("region", { name }));
const cells = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );

describe("the relations of a source", () => {
  test("are none where none is recorded", () => {
    showTies();
    expect(screen.getByText("No relation to another source is recorded.")).toBeTruthy();
  });

  test("are told as a table, seen from this source", () => {
    const back = aRelationView({ from: aBrief(2, "Anadolu Agency"), to: aBrief(1, "SOHR") });
    showTies({ relations: [back], mayRelate: false });
    expect(cells("Relations of this source")).toEqual([
      ["is relayed by", "Anadolu Agency", "no dates known", "A book, page 7"],
    ]);
  });

  test("of a source that was merged are seen from the one it went into", () => {
    const into = aBrief(7, "Coast Monitor");
    showTies({ source: aSourceView({ mergedInto: into }), relations: [aRelationView({ from: into })] });
    expect(cells("Relations of this source")[0]?.slice(0, 2)).toEqual(["relays", "Anadolu Agency"]);
  });

  test("that are not all shown lead on to the others", () => {
    const pages = { relations: { nextHref: "/sources/S-1?relations=on" }, camps: {} };
    showTies({ relations: [aRelationView()], camps: [aCampView()], pages });
    const next = part("Relations").getByRole("link", { name: "Next page" });
    expect(next.getAttribute("href")).toBe("/sources/S-1?relations=on");
    expect(screen.getAllByRole("navigation", { name: "Pages" })).toHaveLength(1);
  });

  test("that are all shown lead nowhere else", () => {
    showTies({ relations: [aRelationView()], camps: [aCampView()] });
    expect(screen.queryByRole("navigation", { name: "Pages" })).toBeNull();
  });
});

describe("the sides of a source", () => {
  test("that are not all shown lead on to the others", () => {
    const pages = { relations: {}, camps: { nextHref: "/sources/S-1?camps=on" } };
    showTies({ camps: [aCampView()], pages });
    const next = part("Sides in conflicts").getByRole("link", { name: "Next page" });
    expect(next.getAttribute("href")).toBe("/sources/S-1?camps=on");
  });

  test("are none where none is recorded", () => {
    showTies();
    expect(screen.getByText("It stands on no side that is recorded.")).toBeTruthy();
  });

  test("are told with the conflict, how it stands there, when, and where that is written", () => {
    const camp = aCampView({ since: "2011", citation: "https://www.example.org/war" });
    showTies({ camps: [camp], mayRelate: false });
    expect(cells("Sides of this source")).toEqual([
      ["The war", "Opposition", "takes part", "since 2011", "example.org"],
    ]);
  });

  test("stand in their own direction, with what interest it has", () => {
    showTies({ camps: [aCampView({ conflict: "الحرب", camp: "المعارضة", interest: "السلطة" })] });
    expect(["الحرب", "المعارضة"].map((name) => screen.getByText(name).tagName)).toEqual(["BDI", "BDI"]);
    expect(screen.getByText("السلطة").dir).toBe("auto");
  });
});

describe("what an admin may do with ties", () => {
  const offered = (name: string) =>
    part(name)
      .queryAllByRole("button")
      .map((button) => button.getAttribute("aria-label") ?? button.textContent);

  test("is adding them, and changing those that are there", () => {
    showTies({ relations: [aRelationView()], camps: [aCampView()], conflicts: [aConflictView()] });
    expect(offered("Relations")).toEqual([
      "Add a relation",
      "Edit or end: Syrian Observatory for Human Rights relays Anadolu Agency",
      "Take out: Syrian Observatory for Human Rights relays Anadolu Agency",
    ]);
    expect(offered("Sides in conflicts")).toHaveLength(4);
  });

  test("begins with a conflict where none is there", () => {
    showTies();
    expect(offered("Sides in conflicts")).toEqual(["New conflict"]);
  });

  test("is nothing for others", () => {
    const some = { relations: [aRelationView()], camps: [aCampView()], conflicts: [aConflictView()] };
    showTies({ ...some, mayRelate: false });
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText("Change")).toBeNull();
  });
});
