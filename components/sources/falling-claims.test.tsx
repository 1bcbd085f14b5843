import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { WhatIf } from "@/server/corroboration/views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { FallingClaims } from "./falling-claims";

const BY_EVENT: WhatIf["byEvent"] = [
  { eventId: idOf(601), event: "The shelling", place: "Aleppo", falling: 2 },
  { eventId: null, event: null, place: null, falling: 1 },
];
const CLAIMS: WhatIf["claims"] = [
  { id: idOf(1), ref: "C-1", statement: "Nine people died.", event: "The shelling", place: "Aleppo" },
];

function showResult(said: Pick<WhatIf, "corroborated" | "falling"> & Partial<WhatIf>) {
  const result = { byEvent: [], claims: [], ...said } as WhatIf;
  return show(<FallingClaims result={result} />);
}

test.each([
  [0, 0, "0 of 0 corroborated claims"],
  [1, 1, "1 of 1 corroborated claim"],
  [3, 12, "3 of 12 corroborated claims"],
])("%i falling of %i is said in words", (falling, corroborated, words) => {
  showResult({ falling, corroborated, byEvent: BY_EVENT, claims: CLAIMS });

  expect(screen.getByText(words)).toBeTruthy();
});

test("where no claim falls there is no table", () => {
  showResult({ falling: 0, corroborated: 4 });

  expect(screen.queryByRole("table")).toBeNull();
});

test("claims are counted by event and place, also those in no event", () => {
  showResult({ falling: 3, corroborated: 4, byEvent: BY_EVENT });

  const cells = screen.getAllByRole("row").map((row) => row.textContent);
  expect(cells).toContain("The shelling, Aleppo2");
  expect(cells).toContain("In no event1");
});

test("a list cut short says how many it shows", () => {
  showResult({ falling: 3, corroborated: 4, byEvent: BY_EVENT, claims: CLAIMS });

  expect(screen.getByText("The first 1 of them")).toBeTruthy();
});

test("a whole list does not claim to be cut short, and leads to each claim", () => {
  showResult({ falling: 1, corroborated: 4, byEvent: BY_EVENT, claims: CLAIMS });

  expect(screen.getByText("The claims")).toBeTruthy();
  expect(screen.getByText("C-1").getAttribute("href")).toBe("/claims/C-1");
});
