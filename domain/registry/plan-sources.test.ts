import { describe, expect, it } from "vitest";
import { A_REGISTRY, aliasRow, EMPTY, plan, sourceRow } from "@/test/builders/registry";

describe("a line that names a source", () => {
  it("makes a confirmed source, which bears its own name on every day and in any language", () => {
    const data = {
      ...{ kind: "news_agency", country: "TR", homepage: "https://aa.com.tr/" },
      ...{ wikidataId: "Q477436", citation: "its imprint" },
    };
    const done = plan(EMPTY, sourceRow("Anadolu", data));
    const [made] = done.created;
    expect(made).toEqual({
      ...data,
      ...{ id: made?.id, ref: null, version: 0, name: "Anadolu", folded: "anadolu", checked: true },
    });
    expect(done.names).toEqual([
      {
        ...{ name: "Anadolu", folded: "anadolu", language: null, since: null, until: null },
        ...{ sourceId: made?.id, ownerName: "Anadolu" },
      },
    ]);
  });

  it.each([
    ["kind", "company", "kind: outlet, now company"],
    ["country", "SY", "country: now SY"],
    ["homepage", "https://sana.example/", "homepage: https://sana.sy/, now https://sana.example/"],
    ["wikidataId", "Q1", "wikidataId: now Q1"],
    ["citation", "its imprint", "citation: now its imprint"],
  ])("changes the %s of one that the desk has, and says what was and what will be", (field, value, said) => {
    const done = plan(A_REGISTRY, sourceRow("SANA", { [field]: value }));
    const [before] = A_REGISTRY.sources;
    expect(done.changed).toEqual([{ before, after: { ...before, [field]: value } }]);
    expect(done.report[0]).toEqual({
      ...{ number: 1, record: "source", about: "SANA", fate: "changes" },
      ...{ problem: null, changes: [said], warnings: [] },
    });
  });

  it("leaves one that the desk has as it is, where the line is blank", () => {
    const done = plan(A_REGISTRY, sourceRow("sana"));
    expect(done).toMatchObject({ created: [], changed: [], names: [], named: [] });
    expect(done.report).toEqual([
      {
        ...{ number: 1, record: "source", about: "sana", fate: "same" },
        ...{ problem: null, changes: [], warnings: [] },
      },
    ]);
  });

  it("is told which line named it first, however often it comes", () => {
    const done = plan(EMPTY, sourceRow("New"), sourceRow("NEW"), sourceRow("new"));
    const problem = { field: "source", message: "Row 1 names this source already." };
    expect(done.report.slice(1)).toEqual(
      [
        [2, "NEW"],
        [3, "new"],
      ].map(([number, about]) => ({
        ...{ number, record: "source", about, fate: "refused", problem, changes: [], warnings: [] },
      })),
    );
    expect(done.created).toHaveLength(1);
  });

  it("is told whose other name it is, and makes nothing", () => {
    const done = plan(A_REGISTRY, sourceRow("syrian arab news agency"));
    const message = "This is another name of SANA. Use that name, or leave this out.";
    expect(done.report[0]).toMatchObject({
      record: "source",
      fate: "refused",
      problem: { field: "source", message },
    });
    expect(done).toMatchObject({ created: [], changed: [], names: [] });
  });

  it("lets nobody else of the file take its name", () => {
    const done = plan(EMPTY, sourceRow("Rasd"), sourceRow("Nur"), aliasRow("Nur", "RASD"));
    expect(done.report[2]?.problem).toEqual({ field: "name", message: "This is a name of Rasd." });
  });
});
