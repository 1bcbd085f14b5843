import { beforeAll, describe, expect, it } from "vitest";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { useDatabase } from "@/test/postgres/database";
import { stored } from "@/test/postgres/stored";
import * as registryRoute from "./route";

useDatabase();

let admin: ApiCaller;
let editor: ApiCaller;
beforeAll(async () => {
  admin = await anApiCaller("admin");
  editor = await anApiCaller("editor");
});

const rows = [
  { record: "source", source: "Api Press", kind: "outlet", country: "SY" },
  { record: "alias", source: "Api Press", name: "AP Wire", language: "en" },
];
const post = (body: object) => admin.call(registryRoute.POST, { body });

describe("/registry", () => {
  it("tells what a file would change, changes it, and gives it back in both forms", async () => {
    const before = await stored();
    expect((await post({ rows, preview: true })).body).toMatchObject({ applied: false, adds: 2 });
    expect(await stored()).toEqual(before);
    expect((await post({ rows })).body).toMatchObject({ applied: true, adds: 2, reReviews: null });

    const json = await editor.call(registryRoute.GET);
    expect(json.body.rows).toMatchObject(rows);
    const csv = await editor.call(registryRoute.GET, { query: { format: "csv" } });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await post({ csv: csv.text })).body).toMatchObject({ adds: 0, changes: 0, same: 2 });
  });

  it("refuses a file whole for one bad line, and names each", async () => {
    const before = await stored();
    const bad = [...rows, { record: "source", source: "Half Press", kind: "planet" }];
    expect(await post({ rows: bad })).toMatchObject({
      ...{
        status: 422,
        body: { type: "urn:sayso:problem:registry_rows", errors: [{ path: "rows.3.kind" }] },
      },
    });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ["neither of the two", {}],
    ["both", { csv: "record,source\n", rows: [] }],
  ])("refuses %s, naming where the file belongs", async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 422, body: { errors: [{ path: "csv" }] } });
  });

  it("refuses a form that there is none of", async () => {
    const asked = await editor.call(registryRoute.GET, { query: { format: "xlsx" } });
    expect(asked).toMatchObject({ status: 422, body: { errors: [{ path: "format" }] } });
  });
});
