import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { RelationView } from "@/server/sources/relation-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { aBrief, aRelationView } from "@/test/screens/source-views";
import { RelationGraph } from "./relation-graph";

const OWN = aBrief(1, "SOHR");
const RELAYED = aRelationView({ from: OWN });

function showGraph(relations: readonly RelationView[]) {
  return show(<RelationGraph source={OWN} relations={relations} above={[]} today="2016-05-12" />);
}
const drawing = () => screen.getByTestId("relation-graph");
const titles = () => [...drawing().querySelectorAll("title")].map(({ textContent }) => textContent);
const texts = () => [...drawing().querySelectorAll("text")].map(({ textContent }) => textContent);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aRelationView({ id: idOf(310 + at), to: aBrief(10 + at, `Agency ${at}`) }),
  );

describe("the drawing of what ties a source to others", () => {
  test("has the source itself and each it is tied to, by name and words", () => {
    showGraph([RELAYED]);
    expect(titles()).toEqual(["SOHR S-1", "Anadolu Agency is relayed by SOHR"]);
  });

  test("leads to each of the others, but is passed over by keys and readers: the table says the same", () => {
    showGraph([RELAYED]);
    const link = drawing().querySelector("a");
    expect(link?.getAttribute("href")).toBe("/sources/S-2");
    expect(link?.getAttribute("tabindex")).toBe("-1");
    expect(drawing().getAttribute("aria-hidden")).toBe("true");
  });

  test("says what has ended, and draws its frame broken", () => {
    showGraph([{ ...RELAYED, until: "2010" }]);
    expect(titles()[1]).toBe("Anadolu Agency is relayed by SOHR (ended)");
    expect(texts().some((text) => text?.startsWith("ended: is relayed"))).toBe(true);
    expect(drawing().querySelectorAll("rect[stroke-dasharray]")).toHaveLength(1);
  });

  test("draws what has not ended with whole lines", () => {
    showGraph([RELAYED]);
    expect(drawing().querySelectorAll("[stroke-dasharray]")).toHaveLength(0);
    expect(texts()).toContain("is relayed by SOHR");
  });

  test("cuts a name that has no room, by whole letters, and keeps it in full behind", () => {
    const name = "🛰".repeat(60);
    showGraph([{ ...RELAYED, to: aBrief(2, name) }]);
    const cut = texts().find((text) => text?.startsWith("🛰")) ?? "";
    expect(cut).toMatch(/^🛰+…$/u);
    expect([...cut].length).toBeLessThan(30);
    expect(titles()).toContain(`${name} is relayed by SOHR`);
  });

  test("leaves a name that has room as it is", () => {
    showGraph([{ ...RELAYED, to: aBrief(2, "AA") }]);
    expect(texts()).toContain("AA");
  });
});

describe("ties beyond what can be drawn", () => {
  test("are counted, as the table has them all", () => {
    showGraph(many(40));
    const drawn = drawing().querySelectorAll("a").length;
    expect(drawn).toBeGreaterThan(0);
    expect(screen.getByText(`${40 - drawn} more are in the table only.`)).toBeTruthy();
  });

  test("are not spoken of where all are drawn", () => {
    showGraph(many(2));
    expect(screen.queryByText(/in the table only/)).toBeNull();
  });

  test("are one where one is left", () => {
    showGraph(many(40));
    const drawn = drawing().querySelectorAll("a").length;
    showGraph(many(drawn + 1));
    expect(screen.getByText("1 more is in the table only.")).toBeTruthy();
  });
});
