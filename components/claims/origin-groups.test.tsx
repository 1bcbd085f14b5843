import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { IndependenceDetail } from "@/server/corroboration/views";
import {
  aClaimDetail,
  aDenial,
  aGroup,
  anIndependenceDetail,
  anOrigin,
  anOriginDecision,
  idOf,
} from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { OriginGroups } from "./origin-groups";

const TWO = [aGroup(["SOHR"], 501), aGroup(["Anadolu"], 502)];
const NAMELESS = aGroup(["origin not stated"], 503, {
  weak: true,
  origins: [
    anOrigin(503, { sourceId: null, name: "origin not stated", weakness: "not_stated", recordedIds: [] }),
  ],
});
const ALIKE: IndependenceDetail["sameTexts"] = [
  { between: [idOf(501), idOf(502)], appearanceIds: [idOf(201), idOf(202)], share: 0.9 },
];

function showGroups(said: Partial<IndependenceDetail> = {}, canDecide = true) {
  const independence = anIndependenceDetail({ groups: TWO, ...said });
  return show(<OriginGroups claim={aClaimDetail()} independence={independence} canDecide={canDecide} />);
}

const details = () => screen.getByText("Why?").closest("details");
const head = () => screen.getByText("Why?").closest("summary")?.textContent;
const decide = () => screen.queryByRole("button", { name: "Decide about two origins" });

describe("the count", () => {
  test.each([
    [{ outlets: 5, independentOrigins: 1 }, "5 outlets · 1 independent originWhy?"],
    [{ outlets: 1, independentOrigins: 2 }, "1 outlet · 2 independent originsWhy?"],
    [{ outlets: 2, independentOrigins: 2, weakGroups: 1 }, "2 outlets · 2 independent origins1 weakWhy?"],
    [{ outlets: 0, independentOrigins: 0, groups: [] }, "0 outlets · 0 independent originsWhy?"],
  ])("%j is said in one line", (said, words) => {
    showGroups(said);
    expect(head()).toBe(words);
  });

  test("has its groups behind it, in their order", () => {
    const { container } = showGroups();
    const groups = within(container.querySelector("ol") ?? container).getAllByText(/^(SOHR|Anadolu)$/);
    expect(groups.map(({ textContent }) => textContent)).toEqual(["SOHR", "Anadolu"]);
  });

  test("of nothing is explained", () => {
    showGroups({ groups: [], independentOrigins: 0 });
    expect(screen.getByText("Nothing supports this claim yet.")).toBeTruthy();
  });

  test("of something is not called nothing", () => {
    showGroups();
    expect(screen.queryByText("Nothing supports this claim yet.")).toBeNull();
  });
});

describe("the groups are open at once", () => {
  test.each([
    ["where nobody has decided anything", {}, false],
    ["where a person decided", { decisions: [anOriginDecision()] }, true],
    ["where texts are nearly the same", { sameTexts: ALIKE }, true],
  ])("%s: %j", (_case, said, open) => {
    showGroups(said);
    expect(details()?.open).toBe(open);
  });
});

describe("the sides of a conflict", () => {
  const camps = [
    { campId: idOf(41), camp: "المعارضة", conflict: "The war", groups: 2 },
    { campId: idOf(42), camp: "Government", conflict: "The war", groups: 1 },
  ];

  test("are not spoken of where no origin stands on one", () => {
    showGroups();
    expect(screen.queryByText(/On sides of a conflict/)).toBeNull();
  });

  test("are told with their groups and with what the guard counts", () => {
    showGroups({ camps, supply: 1 });
    const sides = screen.getByText("المعارضة (2 groups) and Government (1 group)");
    expect(sides.tagName).toBe("BDI");
    expect(sides.parentElement?.textContent).toBe(
      "On sides of a conflict: المعارضة (2 groups) and Government (1 group). The rule counts 1 origin.",
    );
  });

  test("are said to be crossed where the support comes from several", () => {
    showGroups({ camps, supply: 2, crossCamp: true });
    expect(screen.getByText(/The support crosses sides\. The rule counts 2 origins\./)).toBeTruthy();
  });
});

describe("what speaks against the claim", () => {
  test.each([
    ["waits for an answer", {}, "Defence Ministry in A-1: not answered yet"],
    ["was answered", { answered: true }, "Defence Ministry in A-1: answered"],
    [
      "is a party's bare denial",
      { bareDenial: true, answered: true },
      "Defence Ministry in A-1: a party’s bare denial: shown, does not block",
    ],
    ["comes from nobody named", { sourceName: null }, "Origin not stated in A-1: not answered yet"],
    ["stands in no article", { ref: null }, "Defence Ministry: not answered yet"],
  ])("and %s is told so", (_case, said, words) => {
    showGroups({ opposition: [aDenial(said)] });
    const list = screen.getByRole("heading", { name: "Against", hidden: true }).nextElementSibling;
    expect(list?.textContent).toBe(words);
  });

  test("has no heading where nothing does", () => {
    showGroups();
    expect(screen.queryByText("Against")).toBeNull();
  });

  test("is named in its own direction", () => {
    showGroups({ opposition: [aDenial({ sourceName: "وزارة الدفاع" })] });
    expect(screen.getByText("وزارة الدفاع").tagName).toBe("BDI");
  });
});

describe("deciding about two origins", () => {
  test("is offered to who may, where there are two to decide about", () => {
    showGroups({ sameTexts: ALIKE });
    expect(decide()).toBeTruthy();
  });

  test.each([
    ["who may not", TWO, false],
    ["a claim of one origin", TWO.slice(0, 1), true],
    ["a claim whose other origin is nobody", [...TWO.slice(0, 1), NAMELESS], true],
  ])("is not offered to %s", (_case, groups, canDecide) => {
    showGroups({ groups, decisions: [anOriginDecision()] }, canDecide);
    expect(decide()).toBeNull();
  });
});
