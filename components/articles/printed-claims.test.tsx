import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aReadClaim } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { PrintedClaims } from "./printed-claims";

/** A page that can be laid out for paper and back. */
class Paper extends EventTarget {
  matches = false;
  turn(matches: boolean) {
    this.matches = matches;
    act(() => void this.dispatchEvent(new Event("change")));
  }
}

let paper = new Paper();
const asked: string[] = [];

beforeEach(() => {
  paper = new Paper();
  asked.length = 0;
  vi.spyOn(window, "matchMedia").mockImplementation((media) => {
    asked.push(media);
    return Object.assign(paper, { media, onchange: null, addListener() {}, removeListener() {} });
  });
});
afterEach(() => void vi.restoreAllMocks());

const CLAIMS = [
  aReadClaim(),
  aReadClaim({ key: idOf(203) }),
  aReadClaim({
    key: idOf(202),
    claimId: idOf(2),
    ref: "C-2",
    standing: "corroborated",
    statement: "سقطت البلدة.",
  }),
];

test("no list of claims is drawn on a screen", () => {
  show(<PrintedClaims claims={CLAIMS} />);

  expect(screen.queryByText("Claims")).toBeNull();
});

test("on paper every claim stands once behind the text with its reference, standing and statement", () => {
  show(<PrintedClaims claims={CLAIMS} />);
  paper.turn(true);

  expect(asked).toContain("print");
  expect(screen.getByRole("heading", { name: "Claims" })).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "C-1 UnreviewedNine people died in Khan Tuman.",
    "C-2 Corroboratedسقطت البلدة.",
  ]);
  expect(screen.getByText("سقطت البلدة.").getAttribute("dir")).toBe("auto");
});

test("the list goes again once the paper is done, and nobody listens once the screen is left", () => {
  const { unmount } = show(<PrintedClaims claims={CLAIMS} />);
  paper.turn(true);
  paper.turn(false);
  expect(screen.queryByText("Claims")).toBeNull();

  const leave = vi.spyOn(paper, "removeEventListener");
  unmount();
  expect(leave).toHaveBeenCalledWith("change", expect.any(Function));
});
