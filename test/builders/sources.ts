import { newId } from "@/lib/new-id";
import { CONSOLE_USER_ID } from "@/server/access/gates/console";
import { inTransaction } from "@/server/database/scope";
import { resolveOrCreateSource } from "@/server/sources/store";

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
