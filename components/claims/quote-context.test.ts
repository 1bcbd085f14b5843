import { describe, expect, it } from "vitest";
import { leadIn, leadOut } from "./quote-context";

describe("the text around a quote", () => {
  it("stands whole where the article begins or ends", () => {
    expect(leadIn("On Friday, ")).toBe("On Friday, ");
    expect(leadOut(", it said.")).toBe(", it said.");
  });

  it("loses half a word at its outer end and says that more follows", () => {
    expect(leadIn("ay of fighting near the old mill, ")).toBe("… of fighting near the old mill, ");
    expect(leadOut(", the Observatory for Human Righ")).toBe(", the Observatory for Human …");
  });

  it("stays where it has no words to cut at", () => {
    const unbroken = "字".repeat(32);
    expect(leadIn(unbroken)).toBe(`… ${unbroken}`);
    expect(leadOut(unbroken)).toBe(`${unbroken} …`);
  });

  it("is measured in characters, not in halves of them", () => {
    expect(leadOut("𐎠".repeat(31))).toBe("𐎠".repeat(31));
    expect(leadOut("𐎠".repeat(32))).toBe(`${"𐎠".repeat(32)} …`);
  });
});
