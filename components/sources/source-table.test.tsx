import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { SourceListItem } from "@/server/sources/views";
import { show } from "@/test/screens/show";
import { aBrief, aSourceItem } from "@/test/screens/source-views";
import { SourceTable } from "./source-table";

const showRow = (said: Partial<SourceListItem> = {}) => show(<SourceTable sources={[aSourceItem(said)]} />);
const cells = (row: HTMLElement | undefined) =>
  row === undefined
    ? []
    : within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
const rows = () => screen.getAllByRole("row").slice(1);

describe("the list of sources", () => {
  test("names its columns", () => {
    show(<SourceTable sources={[]} />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      ...["Reference", "Name", "Kind", "Also called", "Country", "Reliability"],
    ]);
  });

  test("says of each what it is, where from, and how reliable by letter and words", () => {
    show(
      <SourceTable
        sources={[
          aSourceItem({ country: "TR", aliases: ["AA", "الأناضول"] }),
          aSourceItem({ ...aBrief(3, "SANA"), reliability: "D" }),
        ]}
      />,
    );
    expect(rows().map(cells)).toEqual([
      ["S-2", "Anadolu Agency", "News agency", "AA · الأناضول", "TR", "FCannot be judged"],
      ["S-3", "SANA", "News agency", "", "", "DNot usually reliable"],
    ]);
  });

  test("leads to each source by its reference", () => {
    showRow();
    expect(screen.getByRole("link", { name: "Anadolu Agency" }).getAttribute("href")).toBe("/sources/S-2");
  });

  test.each([
    ["a name that nobody confirmed", { checked: false }, 1],
    ["a name that was confirmed", { checked: true }, 0],
    ["one without a name, which nobody can confirm", { checked: false, kind: "unnamed" }, 0],
  ] as const)("marks what is unchecked: %s", (_case, said, shown) => {
    showRow(said);
    expect(screen.queryAllByText("Unchecked")).toHaveLength(shown);
  });

  test("keeps names of another script in their own direction", () => {
    showRow({ name: "سانا", aliases: ["الوكالة"] });
    expect(["سانا", "الوكالة"].map((name) => screen.getByText(name).dir)).toEqual(["auto", "auto"]);
  });
});
