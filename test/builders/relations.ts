import type { z } from "zod";
import type { RelationKind } from "@/domain/sources/relation";
import { relationInput } from "@/domain/sources/relation-schema";
import { addRelation } from "@/server/sources/commands/add-relation";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";

/** A stored relation between two registered sources, recorded by an admin. Gives its id. */
export async function aRelation(
  from: string,
  kind: RelationKind,
  to: string,
  over: Partial<z.input<typeof relationInput>> = {},
): Promise<string> {
  const input = relationInput.parse({ to, kind, citation: "https://example.org/about", ...over });
  return unwrap(await addRelation(await aPerson("admin"), from, input)).id;
}
