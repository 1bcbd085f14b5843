import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aCheck } from "@/test/screens/check-views";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { CheckOrigins } from "./check-origins";

const COUNTED = "How it was counted";

test.each([
  [5, 1, "5 outlets · 1 independent origin"],
  [1, 0, "1 outlet · 0 independent origins"],
])("%i outlets and %i origins are told apart in the heading", (outlets, independentOrigins, words) => {
  show(<CheckOrigins check={aCheck({ outlets, independentOrigins })} />);
  expect(screen.getByRole("heading", { name: words })).toBeTruthy();
});

test("how the origins were counted is one press away, line by line, in the direction of each", () => {
  show(<CheckOrigins check={aCheck({ explanation: ["1 outlet, 1 independent origin", "المرصد"] })} />);
  const lines = screen.getAllByRole("listitem", { hidden: true });
  expect(lines.map((line) => [line.textContent, line.getAttribute("dir")])).toEqual([
    ["1 outlet, 1 independent origin", "auto"],
    ["المرصد", "auto"],
  ]);
  expect(screen.getByText(COUNTED).tagName).toBe("SUMMARY");
});

test("two lines that say the same are both there", () => {
  const complained = complaints();
  show(<CheckOrigins check={aCheck({ explanation: ["Reuters: not stated", "Reuters: not stated"] })} />);
  expect(screen.getAllByText("Reuters: not stated")).toHaveLength(2);
  expect(complained).toEqual([]);
});

test("nothing can be opened where nothing is explained", () => {
  show(<CheckOrigins check={aCheck({ explanation: [] })} />);
  expect(screen.queryByText(COUNTED)).toBeNull();
});
