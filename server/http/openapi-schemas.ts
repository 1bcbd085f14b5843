import { z } from "zod";
import { articleDetail, articleItem } from "@/server/articles/views";
import { appearanceView, claimDetail, claimItem, evidenceView, linkView } from "@/server/claims/views";
import { independenceView } from "@/server/corroboration/views";
import { sourceListItem, sourceView } from "@/server/sources/views";
import { problemSchema } from "./problem";

/** A schema of JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export type JsonSchema = Record<string, unknown>;

const NAMED = z
  .registry<{ id: string }>()
  .add(articleDetail, { id: "Article" })
  .add(articleItem, { id: "ArticleItem" })
  .add(claimDetail, { id: "Claim" })
  .add(claimItem, { id: "ClaimItem" })
  .add(appearanceView, { id: "Appearance" })
  .add(linkView, { id: "Link" })
  .add(evidenceView, { id: "Evidence" })
  .add(independenceView, { id: "Independence" })
  .add(sourceView, { id: "Source" })
  .add(sourceListItem, { id: "SourceItem" })
  .add(problemSchema, { id: "Problem" });

/** Collects the schemas that several calls share, so that each stands in the document once. */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};

  /** The schema of what a client sends. */
  sent(schema: z.ZodType): JsonSchema {
    return this.#write(schema, "input");
  }

  /** The schema of what the server answers. */
  answered(schema: z.ZodType): JsonSchema {
    return this.#write(schema, "output");
  }

  #write(schema: z.ZodType, io: "input" | "output"): JsonSchema {
    const { $schema: _, $defs = {}, id, ...own } = moved(z.toJSONSchema(schema, { io, metadata: NAMED }));
    for (const [name, definition] of Object.entries($defs)) this.#keep(name, definition);
    if (typeof id !== "string") return own;

    this.#keep(id, own);
    return { $ref: `#/components/schemas/${id}` };
  }

  #keep(name: string, { id: _, ...schema }: JsonSchema): void {
    const known = this.components[name];
    if (known && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`two schemas of the API are called ${name}: give one of them a name of its own`);
    this.components[name] = schema;
  }
}

/** Definitions move from each schema to the document. The unnamed ones are the parts of arbitrary JSON. */
function moved(schema: object): JsonSchema & { $defs?: Record<string, JsonSchema> } {
  const text = JSON.stringify(schema)
    .replaceAll('"#/$defs/', '"#/components/schemas/')
    .replaceAll("__schema", "AnyJson");
  return JSON.parse(text);
}
