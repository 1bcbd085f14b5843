import { describe, expect, it } from "vitest";
import { A_REGISTRY, aliasRow, EMPTY, plan, sourceRow } from "@/test/builders/registry";

const known = "Syrian Arab News Agency";
const [sana] = A_REGISTRY.sources;

describe("a line that gives a source one more name", () => {
  it("adds it with its language and dates", () => {
    const days = { language: "ar", since: "2011", until: "2012-05" };
    const done = plan(A_REGISTRY, aliasRow("sana", "سانا", days));
    expect(done.names).toEqual([
      { name: "سانا", folded: "سانا", ...days, sourceId: sana?.id, ownerName: "SANA" },
    ]);
    expect(done.report).toEqual([
      {
        ...{ number: 1, record: "alias", about: "سانا for sana", fate: "adds" },
        ...{ problem: null, changes: [], warnings: [] },
      },
    ]);
  });

  it.each([
    ["name", "Syrian Arab NEWS Agency", {}, `name: ${known}, now Syrian Arab NEWS Agency`],
    ["language", known, { language: "fr" }, "language: en, now fr"],
    ["since", known, { since: "2011" }, "since: now 2011"],
    ["until", known, { until: "2012" }, "until: now 2012"],
  ])("changes the %s of one that is there, and nothing else of it", (_, name, over, said) => {
    const done = plan(A_REGISTRY, aliasRow("SANA", name, over));
    const before = A_REGISTRY.names.find((one) => one.name === known);
    expect(done.names).toEqual([{ ...before, name, ...over }]);
    expect(done.report[0]).toMatchObject({ fate: "changes", changes: [said] });
  });

  it("never spells a source's own name otherwise", () => {
    const done = plan(A_REGISTRY, aliasRow("SANA", "sana", { language: "en" }));
    expect(done.names).toMatchObject([{ name: "SANA", language: "en" }]);
  });

  it("leaves one that is there as it is, where the line knows no more", () => {
    const done = plan(A_REGISTRY, aliasRow("SANA", known));
    expect(done).toMatchObject({ names: [], named: [], report: [{ fate: "same", changes: [] }] });
  });

  it.each([
    ["for nobody", aliasRow("Nobody", "Noone"), "source", "There is no source of this name."],
    ["of somebody else", aliasRow("Syria", known), "name", "This is a name of SANA."],
    ["of somebody else, whose own it is", aliasRow("Syria", "SANA"), "name", "This is a name of SANA."],
  ])("is refused %s, and gives nothing", (_, row, field, message) => {
    const done = plan(A_REGISTRY, row);
    expect(done).toMatchObject({ names: [], report: [{ fate: "refused", problem: { field, message } }] });
  });

  it("is told the days between which a name would end before it starts", () => {
    const rows = [aliasRow("SANA", known, { since: "2015" }), aliasRow("SANA", known, { until: "2014" })];
    const done = plan(A_REGISTRY, ...rows);
    expect(done.report[1]?.problem?.message).toMatch(
      /^This name would end before it starts: .*2015.*2014.*\.$/u,
    );
    expect(done.names).toMatchObject([{ since: "2015", until: null }]);
  });

  it("counts as somebody's name for the lines behind it", () => {
    const rows = [sourceRow("A"), sourceRow("B"), aliasRow("A", "Rasd"), aliasRow("B", "rasd")];
    expect(plan(EMPTY, ...rows).report[3]?.problem?.message).toBe("This is a name of A.");
  });
});
