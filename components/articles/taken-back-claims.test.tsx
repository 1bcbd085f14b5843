import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { TakenBackClaims } from "./taken-back-claims";

test("where nothing was taken back nothing is said of it", () => {
  const { container } = show(<TakenBackClaims claims={[]} />);
  expect(container.querySelector("details")).toBeNull();
});

test("what was taken back is counted, and each claim leads to its page", () => {
  const claims = [
    { ref: "C-2", statement: "سقطت البلدة." },
    { ref: "C-1", statement: "Nine died." },
  ];
  show(<TakenBackClaims claims={claims} />);

  const folded = screen.getByText("2 claims taken back").closest("details");
  expect(folded?.open).toBe(false);
  const links = [...(folded?.querySelectorAll("a") ?? [])];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["/claims/C-2", "/claims/C-1"]);
  expect(screen.getByText("سقطت البلدة.").tagName).toBe("BDI");
});
