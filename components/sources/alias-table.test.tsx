import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { anAlias, aSourceView } from "@/test/screens/source-views";
import { AliasTable } from "./alias-table";

const SOHR = anAlias({ language: "en", since: "2006" });
const ARABIC = anAlias({ id: idOf(102), name: "المرصد السوري", language: "ar", until: "2015" });

function showTable(aliases = [SOHR, ARABIC], mayEdit = false) {
  return show(<AliasTable source={aSourceView()} aliases={aliases} mayEdit={mayEdit} searched={false} />);
}
const heads = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .slice(1)
    .map(({ textContent }) => textContent);

describe("the other names of a source", () => {
  test.each([
    [true, "No other name fits."],
    [false, "No other name is known."],
  ])("that are none are said to be, after a search (%s) or without", (searched, words) => {
    show(<AliasTable source={aSourceView()} aliases={[]} mayEdit searched={searched} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("stand with their language and their days", () => {
    showTable();
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map(cells)).toEqual([
      ["en", "since 2006"],
      ["ar", "until 2015"],
    ]);
  });

  test("stand in their own language and direction", () => {
    showTable();
    const name = screen.getByText("المرصد السوري");
    expect([name.lang, name.dir]).toEqual(["ar", "auto"]);
  });

  test.each([
    [SOHR, "en · since 2006"],
    [anAlias({ language: "en" }), "en"],
    [anAlias({ until: "2015" }), "until 2015"],
    [anAlias(), ""],
  ])("have all of it in one line for narrow screens", (alias, words) => {
    showTable([alias]);
    const line = screen.getByText(alias.name).closest("td")?.querySelector("p");
    expect(line?.textContent).toBe(words);
  });

  test("say what is suspicious about each, and only there", () => {
    const warnings = ["The name holds invisible characters.", "The name mixes scripts."];
    showTable([SOHR, { ...ARABIC, warnings }]);
    const cell = screen.getByText("المرصد السوري").closest("td");
    for (const warning of warnings) expect(cell?.contains(screen.getByText(warning))).toBe(true);
  });

  test("can be changed and taken away by who may", () => {
    showTable([SOHR, ARABIC], true);
    expect(screen.getAllByRole("button").map((one) => one.getAttribute("aria-label"))).toEqual([
      ...["Edit SOHR", "Take away SOHR", "Edit المرصد السوري", "Take away المرصد السوري"],
    ]);
    expect(heads()).toEqual(["Name", "Language", "When", "Change"]);
  });

  test("can be changed by nobody else", () => {
    showTable();
    expect(screen.queryByRole("button")).toBeNull();
    expect(heads()).toEqual(["Name", "Language", "When"]);
  });
});
