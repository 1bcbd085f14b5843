import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aReadClaim } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { EarlierClaims } from "./earlier-claims";

test("claims on words that are gone stay, each once with its reference, standing and statement", () => {
  const other = aReadClaim({
    key: idOf(202),
    claimId: idOf(2),
    ref: "C-2",
    standing: "disputed",
    statement: "سقطت البلدة.",
  });
  const again = aReadClaim({ key: idOf(203) });
  show(<EarlierClaims claims={[aReadClaim(), other, again]} />);

  expect(screen.getByRole("heading", { name: "On earlier captures of this article" })).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "C-1UnreviewedNine people died in Khan Tuman.",
    "C-2Disputedسقطت البلدة.",
  ]);
  expect(screen.getByText("C-2").getAttribute("href")).toBe("/claims/C-2");
  expect(screen.getByText("سقطت البلدة.").getAttribute("dir")).toBe("auto");
});

test("nothing is said where every claim stands in the newest text", () => {
  show(<EarlierClaims claims={[]} />);

  expect(screen.queryByText(/earlier captures/)).toBeNull();
});
