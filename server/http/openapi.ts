import { z } from "zod";
import { isAllowed } from "@/domain/access/policy";
import { anonymousActor } from "@/server/access/gates/anonymous";
import { OPERATIONS_BY_SUBJECT } from "./openapi-operations";
import { type JsonSchema, SchemaBook } from "./openapi-schemas";
import { FILE, type Operation } from "./operation";
import { PROBLEM_TITLES, problemSchema } from "./problem";

/** The OpenAPI 3.1 document, as far as code looks into it. */
export interface OpenApiDocument {
  openapi: string;
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** One call in the document. */
export interface OpenApiOperation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: JsonSchema }[];
  responses: Record<string, { content: Record<string, { schema: JsonSchema }> }>;
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
}

const DESCRIPTION = [
  "Sayso takes news apart into single claims, ties each claim to whoever said it, and settles whether it holds.",
  "Everything a person can do in the main job can be done here, by the same rules and with the same audit log.",
  "Send a token as `Authorization: Bearer …`. Errors are problem+json (RFC 9457) and name the fields they are about.",
  "Things people edit carry a `version`, which is also their ETag: send the one you have seen, in the body (409 when somebody was first) or as `If-Match` (412).",
  "Lists give `items` and `nextCursor`; send the cursor back for the next page.",
].join("\n\n");

/** Makes the document from every operation there is. */
export function openApiDocument(): OpenApiDocument {
  const book = new SchemaBook();
  const paths: OpenApiDocument["paths"] = {};
  for (const [subject, operations] of Object.entries(OPERATIONS_BY_SUBJECT)) {
    for (const operation of operations) {
      const path = paths[operation.path] ?? {};
      path[operation.method] = describeCall(operation, { book, subject });
      paths[operation.path] = path;
    }
  }
  return {
    openapi: "3.1.0",
    ...{
      info: { title: "Sayso", version: "1", description: DESCRIPTION },
      servers: [{ url: "/api/v1" }],
      tags: Object.keys(OPERATIONS_BY_SUBJECT).map((name) => ({ name })),
    },
    paths,
    components: {
      schemas: book.components,
      ...{ securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    },
  };
}

function describeCall(
  operation: Operation,
  { book, subject }: { book: SchemaBook; subject: string },
): OpenApiOperation {
  const { id, summary, body } = operation;
  const required = body !== undefined && !body.safeParse(undefined).success;
  return {
    operationId: id,
    ...{ summary, tags: [subject], security: needsToken(operation) ? [{ token: [] }] : [] },
    parameters: parametersOf(operation, book),
    ...(body && {
      requestBody: { required, content: { "application/json": { schema: book.sent(body) } } },
    }),
    responses: { ...successes(operation, book), ...failures(operation, book) },
  };
}

function needsToken({ permission }: Operation): boolean {
  return !isAllowed(anonymousActor(null), permission);
}

/** Whether a client says which version it has seen. */
function isVersioned({ body }: Operation): boolean {
  if (body === undefined) return false;
  const sent = z.toJSONSchema(body, { io: "input", unrepresentable: "any" });
  return [sent, ...(sent.anyOf ?? [])].some(takesVersion);
}

/** A body of one of several kinds is versioned when one of them is. */
function takesVersion(schema: z.core.JSONSchema._JSONSchema): boolean {
  return typeof schema === "object" && "version" in (schema.properties ?? {});
}

function parametersOf(operation: Operation, book: SchemaBook): OpenApiOperation["parameters"] {
  const { params, query, method } = operation;
  return [
    ...fieldsOf(params && book.sent(params)).map((field) => ({
      ...field,
      in: "path",
      required: true,
    })),
    ...fieldsOf(query && book.sent(query)).map((field) => ({ ...field, in: "query" })),
    ...(method === "get"
      ? []
      : [
          header(
            "Idempotency-Key",
            "Answers a repeated request as the first time.",
            "^[\\x21-\\x7e]{1,200}$",
          ),
        ]),
    ...(isVersioned(operation)
      ? [header("If-Match", "The ETag of what you have seen, in place of `version`.", '^(W/)?"\\d{1,9}"$')]
      : []),
  ];
}

function header(name: string, description: string, pattern: string) {
  return { name, in: "header", required: false, description, schema: { type: "string", pattern } };
}

function fieldsOf(schema: JsonSchema | undefined) {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
  }));
}

function successes({ responses }: Operation, book: SchemaBook): OpenApiOperation["responses"] {
  const entries = Object.entries(responses).map(([status, shape]) => {
    if (shape === FILE) return [status, fileAnswer()] as const;

    const schema = book.answered(shape);
    const content = { "application/json": { schema } };
    return [status, { description: "Done", headers: ETAG, content }] as const;
  });
  return Object.fromEntries(entries);
}

const ETAG = {
  ETag: { description: "The version, where the body has one.", schema: { type: "string" } },
};

const FILE_TYPES = ["text/markdown", "text/html", "text/csv", "application/json", "application/ld+json"];

function fileAnswer() {
  const file = { schema: { type: "string" } };
  return {
    description: "The file, named by Content-Disposition",
    content: Object.fromEntries(FILE_TYPES.map((type) => [type, file])),
  };
}

/** The statuses an operation can refuse with, from what it takes. */
function failures(operation: Operation, book: SchemaBook): OpenApiOperation["responses"] {
  const { params, query, body, method } = operation;
  const writes = method !== "get";
  const statuses = [
    ...(body ? [400] : []),
    401,
    ...(needsToken(operation) ? [403] : []),
    ...(params || body ? [404] : []),
    ...(writes ? [409] : []),
    ...(isVersioned(operation) ? [412] : []),
    ...(body ? [413] : []),
    ...(params || query || writes ? [422] : []),
    500,
    503,
  ];
  const content = { "application/problem+json": { schema: book.answered(problemSchema) } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: PROBLEM_TITLES[status] ?? "Refused", content }]),
  );
}
