import { describe, expect, it } from "vitest";
import { extract } from "./extract";

const BEFORE = "Rebels took Azaz\n\nRebels took the town of Azaz on Friday, the Observatory said.\n\n";
const read = (line: string) =>
  extract(`${BEFORE}${line}\n\nResidents believe the road is closed.`, { language: "en" }).map(
    ({ statement }) => statement,
  );

describe("the lines of the page around an article", () => {
  it.each([
    "Watch: Doctors believe 30 people died",
    "Related: Doctors believe 30 people died",
    "Advertisement",
    "Photo: Khalil Ashawi/Reuters",
  ])("give no claim, and those around them give theirs: %s", (line) => {
    expect(read(line)).toEqual(["Rebels took the town of Azaz on Friday.", "The road is closed."]);
  });

  it("are told from the article's own sentences", () => {
    expect(read("Doctors believe 30 people died.")).toContain("30 people died.");
  });
});
