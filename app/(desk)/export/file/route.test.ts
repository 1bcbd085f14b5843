import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { claimExportSchema } from "@/domain/summaries/export-model";
import { unwrap } from "@/server/unwrap";
import { anAccount, type TestAccount } from "@/test/builders/access";
import { aPerson } from "@/test/builders/actors";
import { aClaim, aReview, countEvents, recordedBy } from "@/test/builders/claims";
import { aCookie, askFile, type FileCall, useSessions } from "@/test/http/ask-file";
import { useDatabase } from "@/test/postgres/database";
import { GET } from "./route";

useDatabase();
useSessions();

let editor: TestAccount;
let cookie: string;

const ask = (query: string, call: Partial<FileCall> = {}) =>
  askFile(GET, { path: `/export/file${query}`, cookie, ...call });
const exports = async () =>
  (await recordedBy({ userId: editor.id })).filter(({ kind }) => kind === "ExportMade");

beforeAll(async () => {
  editor = await anAccount("editor");
  cookie = await aCookie(editor);
  const reviewer = await aPerson("reviewer");
  for (const statement of ["The bridge fell.", "The mill stands."])
    unwrap(await aReview(reviewer, await aClaim(reviewer, { statement })));
  await aClaim(reviewer, { statement: "Nobody knows yet." });
});

describe("the file of the export screen", () => {
  it("is what is asked for, to be kept under a name of its own, and nowhere in between", async () => {
    const response = await ask("?format=json&q=bridge");
    const file = await response.json();

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+\.json"$/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(file.claims.map((claim: unknown) => claimExportSchema.parse(claim).statement)).toEqual([
      "The bridge fell.",
    ]);
    expect(file.scope).toBe("Decided claims, holding the words “bridge”");
    expect(file.desk.url).toBe("http://desk.example");
  });

  it("leaves out what a form sends empty, and what is not decided", async () => {
    const { claims } = await (await ask("?format=json&q=&standing=&article=&mine=&event=+&from=")).json();
    expect(claims.map(({ statement }: { statement: string }) => statement)).toEqual([
      ...["The bridge fell.", "The mill stands."],
    ]);
  });

  it("says of what is mine who that is: who is signed in, not who asks in the address", async () => {
    const { scope, claims } = await (await ask("?mine=true&format=json")).json();
    expect(scope).toBe(`Decided claims, made or reviewed by ${editor.name}`);
    expect(claims).toEqual([]);
  });

  it("is recorded with who took it and the hash of its bytes", async () => {
    const body = Buffer.from(await (await ask("?format=csv")).arrayBuffer());
    expect((await exports()).at(-1)).toMatchObject({
      after: { format: "csv", claims: 2, sha256: createHash("sha256").update(body).digest("hex") },
    });
  });

  it.each([
    ["md", "text/markdown"],
    ["html", "text/html"],
    ["csv", "text/csv"],
    ["jsonld", "application/ld+json"],
  ])("comes as %s with that media type", async (format, type) => {
    const response = await ask(`?format=${format}`);
    expect(response.headers.get("content-type")).toContain(type);
    expect(await response.text()).toContain("The mill stands.");
  });
});

describe("a file that is not given", () => {
  it("leads who is not signed in to do so, and back to the same file", async () => {
    for (const none of [null, "next-auth.session-token=nonsense"]) {
      const response = await ask("?format=csv&q=the+bridge", { cookie: none });
      expect(response.status).toBe(303);
      expect(response.headers.get("location")).toBe(
        `/sign-in?next=${encodeURIComponent("/export/file?format=csv&q=the+bridge")}`,
      );
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });

  it.each(["reviewer", "admin"] as const)(
    "is refused to a %s in plain words, and the refusal recorded",
    async (role) => {
      const account = await anAccount(role);
      const response = await ask("?format=csv", { cookie: await aCookie(account) });

      expect([response.status, response.headers.get("content-type")]).toEqual([
        ...[403, "text/plain; charset=utf-8"],
      ]);
      expect(await response.text()).toMatch(/\n\nGo back with your browser to choose again\.\n$/);
      expect((await recordedBy({ userId: account.id })).at(-1)).toMatchObject({
        kind: "PermissionRefused",
        after: { permission: "export.read" },
      });
    },
  );

  it.each([
    ["?format=pdf", 422, "format"],
    ["?standing=true", 422, "standing"],
    ["?from=yesterday", 422, "from"],
    ["?colour=red", 422, "colour"],
    ["?article=A-999999", 404, "article"],
  ])("says in plain words what is wrong with %s", async (query, status, about) => {
    const before = (await exports()).length;
    const response = await ask(query);

    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBeNull();
    expect(await response.text()).toContain(about);
    expect(await exports()).toHaveLength(before);
  });

  it("is not made for another site's page, nor for who asks for the headers only", async () => {
    const before = await countEvents();
    const foreign = await ask("?format=csv", { headers: { "sec-fetch-site": "cross-site" } });
    const head = await ask("?format=csv", { method: "HEAD" });

    expect([foreign.status, head.status]).toEqual([403, 200]);
    expect(await head.text()).toBe("");
    expect(await countEvents()).toBe(before);
  });
});
