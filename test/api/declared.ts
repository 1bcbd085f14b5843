import { Ajv2020 } from "ajv/dist/2020.js";
import { type OpenApiDocument, openApiDocument } from "@/server/http/openapi";
import type { Operation } from "@/server/http/operation";

const DOCUMENT = "https://sayso.example/openapi.json";

/** The patterns beside them say the same more exactly. */
const FORMATS = {
  uuid: /^[0-9a-f-]{36}$/i,
  "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: (text: string) => URL.canParse(text),
};

let known: { document: OpenApiDocument; ajv: Ajv2020 } | null = null;

function declared() {
  if (known) return known;
  const document = openApiDocument();
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema(document, DOCUMENT);
  known = { document, ajv };
  return known;
}

/** A part of the document by its JSON pointer. */
function at(...path: string[]): string {
  const pointer = path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
  return `${DOCUMENT}#/${encodeURI(pointer)}`;
}

/** Throws when an answer is not one that the document declares for the operation. */
export function assertDeclared(
  { method, path }: Operation,
  { status, type, text }: { status: number; type: string; text: string },
): void {
  const { document, ajv } = declared();
  const where = `${method.toUpperCase()} ${path} → ${status} ${type}`;
  const media = document.paths[path]?.[method]?.responses[status]?.content[type];
  if (!media) throw new Error(`${where} is not in the OpenAPI document: ${text.slice(0, 300)}`);
  if (!type.endsWith("json") || media.schema.type === "string") return;

  const validate = ajv.getSchema(
    at("paths", path, method, "responses", String(status), "content", type, "schema"),
  );
  if (!validate) throw new Error(`${where} has no schema`);
  if (!validate(JSON.parse(text)))
    throw new Error(`${where} is not as declared: ${ajv.errorsText(validate.errors)}\n${text.slice(0, 500)}`);
}
