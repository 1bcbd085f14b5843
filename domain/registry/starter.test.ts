import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegistryCsv } from "./csv";
import { planRegistry } from "./plan";
import { EMPTY_REGISTRY } from "./plan-draft";
import { parseRows } from "./row";

const lines = readRegistryCsv(readFileSync("prisma/registry/starter.csv", "utf8"));
const { rows, problems } = parseRows(lines.ok ? lines.value : [], 2);

describe("the starter registry", () => {
  it("is read without a problem, and contradicts neither itself nor a rule", () => {
    let made = 0;
    const { report } = planRegistry(rows, EMPTY_REGISTRY, () => `id-${++made}`);
    expect(problems).toEqual([]);
    expect(report.filter(({ fate }) => fate !== "adds" && fate !== "changes")).toEqual([]);
  });

  it("says of each source where that is written, and of some how they are written in Arabic", () => {
    const sources = rows.flatMap(({ row }) => (row.record === "source" ? [row] : []));
    expect(sources.length).toBeGreaterThanOrEqual(40);
    expect(sources.filter(({ citation }) => citation === null)).toEqual([]);
    const arabic = rows.filter(({ row }) => row.record === "alias" && /\p{Script=Arabic}/u.test(row.name));
    expect(arabic.length).toBeGreaterThan(20);
  });
});
