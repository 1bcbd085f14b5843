import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

const REFUSED = /its rows are never changed or deleted/;
const REMOVED =
  "removed_at = now(), removal_reason = 'Court order', raw = '', text = sayso_blanked(id, text)";

/** The owner of the tables: what is refused to the application for want of a right is not refused to them. */
let owner: Client;
let id: string;
let remover: string;
let otherArticle: string;

beforeAll(async () => {
  const admin = await aPerson("admin");
  const { articleId } = await anArticle(admin);
  otherArticle = (await anArticle(admin)).articleId;
  remover = admin.userId;
  id = (await database().capture.findFirstOrThrow({ where: { articleId } })).id;
  owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
});
afterAll(() => owner.end());

/** Tries a statement as the owner and takes it back, whatever came of it. Gives how many rows it would have changed. */
async function attempt(sql: string): Promise<number | null> {
  await owner.query("BEGIN");
  try {
    return (await owner.query(sql)).rowCount;
  } finally {
    await owner.query("ROLLBACK");
  }
}

const change = (columns: string) => attempt(`UPDATE captures SET ${columns} WHERE id = '${id}'`);
const removal = (more = "") => change(`${REMOVED}, removed_by_id = '${remover}'${more}`);

describe("a capture, even to the owner of the database", () => {
  it("may have its text taken away, with who did it and why", async () => {
    expect(await removal()).toBe(1);
  });

  it.each([
    ["id", () => `'${newId()}'`],
    ["article_id", () => `'${otherArticle}'`],
    ["number", () => "9"],
    ["method", () => "'fetch'"],
    ["media_type", () => "'text/html'"],
    ["sha256", () => `'${"ab".repeat(32)}'`],
    ["text_sha256", () => `'${"cd".repeat(32)}'`],
    ["text_length", () => "text_length + 1"],
    ["retrieved_at", () => "retrieved_at - interval '1 day'"],
    ["source_url", () => "'https://news.example/other'"],
    ["left_out", () => "ARRAY['a table']"],
  ])("keeps its %s when its text is taken away", async (column, value) => {
    await expect(removal(`, ${column} = ${value()}`)).rejects.toThrow(REFUSED);
  });

  it("gets no other words for those that are taken away", async () => {
    const sql = REMOVED.replace("sayso_blanked(id, text)", "repeat('x', text_length)");
    await expect(change(`${sql}, removed_by_id = '${remover}'`)).rejects.toThrow(REFUSED);
  });

  it.each(["text = 'x'", "raw = '\\x00'", "retrieved_at = now()", "removal_reason = 'Court order'"])(
    "is not changed while its text stands: %s",
    async (columns) => {
      await expect(change(columns)).rejects.toThrow(REFUSED);
    },
  );

  it("is not deleted, alone or with all others", async () => {
    await expect(attempt(`DELETE FROM captures WHERE id = '${id}'`)).rejects.toThrow(REFUSED);
    await expect(attempt("TRUNCATE captures CASCADE")).rejects.toThrow(REFUSED);
  });
});

describe("a text that was taken away", () => {
  const removedFirst = `UPDATE captures SET ${REMOVED}`;

  it.each([
    ["brought back", "removed_at = NULL, removed_by_id = NULL, removal_reason = NULL, text = 'Words.'"],
    ["taken away for another reason", "removal_reason = 'Another court'"],
    ["taken away at another time", "removed_at = now() - interval '1 day'"],
  ])("is not %s", async (_, columns) => {
    const first = `${removedFirst}, removed_by_id = '${remover}' WHERE id = '${id}'`;
    await expect(attempt(`${first}; UPDATE captures SET ${columns} WHERE id = '${id}'`)).rejects.toThrow(
      REFUSED,
    );
  });

  it.each(["removed_by_id", "removal_reason"])("always says %s", async (column) => {
    const columns = `${REMOVED}, removed_by_id = '${remover}'`
      .split(/, (?=[a-z_]+ =)/)
      .filter((one) => !one.startsWith(column));
    await expect(change(columns.join(", "))).rejects.toThrow(/captures_removal/);
  });

  it("keeps none of its bytes", async () => {
    const columns = `${REMOVED}, removed_by_id = '${remover}'`.replace("raw = ''", "raw = raw");
    await expect(change(columns)).rejects.toThrow(/captures_removal/);
  });
});
