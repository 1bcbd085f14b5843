import type { z } from "zod";
import { sourceInput } from "@/domain/sources/schema";
import { newId } from "@/lib/new-id";
import { CONSOLE_USER_ID } from "@/server/access/gates/console";
import { inTransaction } from "@/server/database/scope";
import { createSource } from "@/server/sources/commands/create-source";
import { resolveOrCreateSource } from "@/server/sources/store";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";

/** An outlet's article without a text, for what only needs to belong to one. Gives its id. */
export async function aBareArticle(outlet = "Harbour Daily"): Promise<string> {
  const id = newId();
  await inTransaction(async (tx) => {
    const now = new Date();
    const { id: outletId } = await resolveOrCreateSource(tx, { name: outlet, kind: "outlet", now });
    await tx.article.create({
      data: {
        id,
        outletId,
        title: "Notes from the harbour",
        language: "en",
        createdAt: now,
        createdById: CONSOLE_USER_ID,
      },
    });
  });
  return id;
}

/** A checked source that an admin made, by the words of the API; a name of its own unless given. Gives its id. */
export async function aSource(over: Partial<z.input<typeof sourceInput>> = {}): Promise<string> {
  const input = sourceInput.parse({ name: `Source ${newId()}`, kind: "monitor", ...over });
  return unwrap(await createSource(await aPerson("admin"), input)).id;
}

/** An unchecked source, as a chain with a new name leaves it. Gives its id. */
export async function anUncheckedSource(name: string): Promise<string> {
  const made = await inTransaction((tx) => resolveOrCreateSource(tx, { name, now: new Date() }));
  return made.id;
}

/** An unnamed source of an article of its own. Gives its id. */
export async function anUnnamedSource(name = "security sources"): Promise<string> {
  const articleId = await aBareArticle();
  const made = await inTransaction((tx) =>
    resolveOrCreateSource(tx, { name, unnamed: true, articleId, now: new Date() }),
  );
  return made.id;
}
