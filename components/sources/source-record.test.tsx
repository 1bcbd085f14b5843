import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RELIABILITIES } from "@/domain/sources/reliability";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { aBrief, aSourceView } from "@/test/screens/source-views";
import { GradeHistory } from "./grade-history";
import { SourceRecord } from "./source-record";

const NO_CLAIMS = aSourceView().record;
const record = (said: Partial<typeof NO_CLAIMS>) =>
  show(<SourceRecord source={aSourceView({ ref: "S-12", record: { ...NO_CLAIMS, ...said } })} />);

describe("the record of a source", () => {
  test("says that nothing was decided, rather than a share of nothing", () => {
    record({ unreviewed: 5, in_review: 2 });
    expect(screen.getByText("No claim of this source has been decided yet.")).toBeTruthy();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  test("of one that was merged is that of the other, and says nothing of its own", () => {
    show(<SourceRecord source={aSourceView({ mergedInto: aBrief(5, "Anadolu Agency") })} />);
    expect(screen.getByText(/^Its claims count in the record of/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "S-5 Anadolu Agency" }).getAttribute("href")).toBe(
      "/sources/S-5",
    );
    expect(screen.queryByText(/has been decided yet/)).toBeNull();
  });

  test.each([
    [{ corroborated: 3, disputed: 1 }, "3 of 4 decided claims corroborated: ", "30 % and 95 %"],
    [{ corroborated: 1 }, "1 of 1 decided claim corroborated: ", "21 % and 100 %"],
    [{ unverifiable: 2, needs_re_review: 9 }, "0 of 2 decided claims corroborated: ", "0 % and 66 %"],
  ])("gives a share with its counts and an interval: %j", (said, counts, interval) => {
    record(said);
    const words = `${counts}the share to expect lies between ${interval}.`;
    expect(screen.getByText(words)).toBeTruthy();
  });

  test("counts every standing, each leading to its claims", () => {
    record({ unreviewed: 5, disputed: 1 });
    const links = screen.getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual([
      ...["Unreviewed5", "In review0", "Corroborated0", "Disputed1", "Unverifiable0", "Needs re-review0"],
    ]);
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      ["unreviewed", "in_review", "corroborated", "disputed", "unverifiable", "needs_re_review"].map(
        (standing) => `/queue?source=S-12&standing=${standing}`,
      ),
    );
  });
});

describe("the grade of a source", () => {
  const AT = "2016-05-12T09:30:00.000Z";
  const change = { id: idOf(1), before: "F", after: "C", reason: "سجل جيد", author: "رنا", at: AT } as const;

  test.each(RELIABILITIES.map((letter) => [letter]))("%s is a letter with its words", (reliability) => {
    const { container } = show(<GradeHistory source={aSourceView({ reliability })} />);
    expect(container.textContent).toMatch(new RegExp(`^${reliability}[A-Z][a-z ]+$`));
  });

  test("F is unknown, not the worst", () => {
    show(<GradeHistory source={aSourceView({ reliability: "F" })} />);
    expect(screen.getByText("Cannot be judged")).toBeTruthy();
  });

  test("that never changed has no history", () => {
    show(<GradeHistory source={aSourceView()} />);
    expect(screen.queryByRole("list")).toBeNull();
  });

  test("has each change with what was before, by whom, when and why", () => {
    const second = { ...change, id: idOf(2), before: "C", after: "B" } as const;
    show(<GradeHistory source={aSourceView({ reliability: "B", grades: [second, change] })} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "C → B رنا, 12 May 2016, 09:30 UTCسجل جيد",
      "F → C رنا, 12 May 2016, 09:30 UTCسجل جيد",
    ]);
  });

  test("says how many changes before are not shown", () => {
    show(<GradeHistory source={aSourceView({ grades: [change], gradeCount: 41 })} />);
    expect(screen.getAllByRole("listitem").at(-1)?.textContent).toBe("and 40 more");
  });

  test("has its author and reason in their own direction", () => {
    show(<GradeHistory source={aSourceView({ grades: [change] })} />);
    expect(screen.getByText("رنا").tagName).toBe("BDI");
    expect(screen.getByText("سجل جيد").dir).toBe("auto");
  });
});
