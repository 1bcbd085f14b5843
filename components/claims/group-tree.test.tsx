import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { LinkView } from "@/server/claims/views";
import {
  aClaimDetail,
  aGroup,
  aLinkView,
  anAppearanceView,
  anOrigin,
  anOutletLink,
  idOf,
} from "@/test/screens/claim-views";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { GroupTree } from "./group-tree";

type Said = Parameters<typeof aGroup>[2];

/** The group of SOHR, with one appearance that has this chain. */
function showGroup(said: Said = {}, chain: LinkView[] = [anOutletLink(), aLinkView()]) {
  const claim = aClaimDetail({ appearances: [anAppearanceView({ chain })] });
  return show(
    <GroupTree group={aGroup(["SOHR"], 501, { appearanceIds: [idOf(201)], ...said })} claim={claim} />,
  );
}

const branch = () => screen.getByText("A-1").closest("li")?.textContent;

test.each([
  [true, "Reuters, its own report · A-1"],
  [false, "Reuters, origin not stated · A-1"],
])("an outlet that names nobody reports for itself only where it is first-hand: %s", (firstHand, words) => {
  showGroup({}, [anOutletLink({ firstHand })]);
  expect(branch()).toBe(words);
});

test("the words travel from the relay next to the origin to the outlet, which comes last", () => {
  const relay = (id: number, source: string) => aLinkView({ sourceId: idOf(id), source, role: "relay" });
  showGroup({}, [anOutletLink(), relay(510, "Anadolu"), relay(511, "قناة"), aLinkView()]);

  expect(branch()).toBe("قناة · Anadolu · Reuters · A-1");
  expect(screen.getByText("قناة").tagName).toBe("BDI");
});

test("a source that carries the words twice is shown twice", () => {
  const complained = complaints();
  const relay = aLinkView({ sourceId: idOf(510), source: "Anadolu", role: "relay" });
  showGroup({}, [anOutletLink(), relay, relay, aLinkView()]);

  expect(screen.getAllByText("Anadolu")).toHaveLength(2);
  expect(complained).toEqual([]);
});

test("only what rests on this group is shown, and leads to its article", () => {
  showGroup();
  expect(screen.getByText("A-1").getAttribute("href")).toBe("/articles/A-1");
});

test("an appearance of another group is left out", () => {
  showGroup({ appearanceIds: [idOf(202)] });
  expect(screen.queryByText("A-1")).toBeNull();
});

test("the side of a group stands apart from the direction of the names beside it", () => {
  showGroup({ camps: [{ campId: idOf(403), camp: "المعارضة", conflict: "The war" }] });
  expect(screen.getByText("المعارضة").tagName).toBe("BDI");
});

test.each([
  ["unnamed", "unnamed"],
  ["unchecked", "unchecked"],
  ["not_stated", "not stated"],
  ["loop", "a loop"],
] as const)("an origin that is %s is called %s", (weakness, words) => {
  showGroup({ origins: [anOrigin(501, { weakness })] });
  expect(screen.getByText(words)).toBeTruthy();
});

test.each([
  [true, 1],
  [false, 0],
])("a weak group is called weak: %s", (weak, shown) => {
  showGroup({ weak });
  expect(screen.queryAllByText("weak group")).toHaveLength(shown);
});

test.each([
  [true, 1],
  [false, 0],
])("a group that speaks against its interest says so: %s", (againstInterest, shown) => {
  showGroup({ againstInterest });
  expect(screen.queryAllByText("against its interest")).toHaveLength(shown);
});

test.each([
  [1, "1 piece of evidence"],
  [2, "2 pieces of evidence"],
])("%i pieces of evidence are counted in words", (count, words) => {
  showGroup({ evidenceIds: Array.from({ length: count }, (_, at) => idOf(600 + at)) });
  expect(screen.getByText(words)).toBeTruthy();
});

test("without evidence and ties neither is spoken of", () => {
  showGroup();
  expect(screen.queryByText(/evidence|Why one/)).toBeNull();
});
