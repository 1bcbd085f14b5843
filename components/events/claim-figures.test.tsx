import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aFigure, aFiguredClaim } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { ClaimFigures } from "./claim-figures";

const lines = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

test("each figure says what is counted, how many, and what was printed", () => {
  const figures = [
    aFigure({ printed: "at least 30", high: null, bound: "at_least", group: "civilians" }),
    aFigure({ printed: "some 40", low: 40, high: 40, bound: "about", category: "wounded" }),
  ];
  show(<ClaimFigures claim={aFiguredClaim({ figures })} canCorrect={false} />);
  expect(lines()).toEqual([
    "Killed, civilians: at least 30 printed “at least 30”",
    "Wounded: about 40 printed “some 40”",
  ]);
});

test("printed words of another script do not turn the line", () => {
  show(
    <ClaimFigures claim={aFiguredClaim({ figures: [aFigure({ printed: "ثلاثون" })] })} canCorrect={false} />,
  );
  expect(screen.getByText("ثلاثون").tagName).toBe("BDI");
});

test("of a claim that counts nothing a reader is shown nothing", () => {
  show(<ClaimFigures claim={aFiguredClaim({ figures: [] })} canCorrect={false} />);
  expect(screen.queryByText("Figures")).toBeNull();
});

test("of a claim that counts nothing an editor is told so and can put a figure in", () => {
  show(<ClaimFigures claim={aFiguredClaim({ figures: [] })} canCorrect />);
  expect(screen.getByText("No figure in its words.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Correct the figures of C-1" })).toBeTruthy();
});

test("figures that people took out are seen to be gone by their hand", () => {
  show(<ClaimFigures claim={aFiguredClaim({ figures: [], corrected: true })} canCorrect={false} />);
  expect(screen.getByText("Corrected by people.")).toBeTruthy();
});

test("figures as they were read are not said to be corrected", () => {
  show(<ClaimFigures claim={aFiguredClaim()} canCorrect={false} />);
  expect(screen.queryByText("Corrected by people.")).toBeNull();
});

test("who may not correct is offered no correction", () => {
  show(<ClaimFigures claim={aFiguredClaim()} canCorrect={false} />);
  expect(screen.queryByRole("button")).toBeNull();
});
