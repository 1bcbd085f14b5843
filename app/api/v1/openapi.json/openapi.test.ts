import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type OpenApiOperation, openApiDocument } from "@/server/http/openapi";
import { OPERATIONS_BY_SUBJECT } from "@/server/http/openapi-operations";
import type { Operation } from "@/server/http/operation";
import { type ApiHandler, callApi } from "@/test/api/call";
import { assertDeclared } from "@/test/api/declared";
import { GET } from "./route";

/** What a body may be: of one kind, or of several. */
interface Sent {
  properties?: object;
  anyOf?: Sent[];
}

const ROOT = "app/api/v1";
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const document = openApiDocument();
const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, call]) => ({ name: `${method} ${path}`, path, method, call })),
);
const operations = Object.values(OPERATIONS_BY_SUBJECT).flat();

const routes: { name: string; operation: Operation }[] = [];

beforeAll(async () => {
  for (const file of routeFiles()) {
    const folder = dirname(file).replaceAll("[", "{").replaceAll("]", "}");
    const handlers: Record<string, ApiHandler> = await import(`../${file}`);
    for (const method of METHODS.filter((one) => one in handlers)) {
      const operation = handlers[method]?.operation;
      if (!operation) throw new Error(`${file} exports a ${method} that is not made by route()`);
      routes.push({ name: `${method.toLowerCase()} /${folder}`, operation });
    }
  }
});

describe("the document and the routes", () => {
  it("name the same calls, each by the folder its route stands in", () => {
    expect(routes.map(({ name }) => name).sort()).toEqual(calls.map(({ name }) => name).sort());
  });

  it("agree on what each call is", () => {
    const served = routes.map(({ name, operation }) => [name, operation.id]).sort();
    expect(served).toEqual(calls.map(({ name, call }) => [name, call.operationId]).sort());
  });

  it("hold no operation twice", () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    expect(calls).toHaveLength(operations.length);
  });
});

describe("the list of every way in", () => {
  const written = readFileSync("docs/ENTRYPOINTS.md", "utf8").matchAll(
    /^\| `(GET|POST|PUT|PATCH|DELETE) (\/\S*)` \| `?([^`|]+?)`? \|$/gm,
  );
  const lines = [...written].map(([, method, path, permission]) => `${method} ${path}: ${permission}`);
  const named = ({ id, method, path, permission }: Operation) =>
    `${method.toUpperCase()} ${path}: ${id === "getOpenApi" ? "open to everybody" : permission}`;

  it("names each call of the API once, with its permission", () => {
    expect(lines.sort()).toEqual(operations.map(named).sort());
  });
});

describe.each(calls)("$name", ({ path, method, call }) => {
  it("declares each parameter of its path, and no other", () => {
    const inPath = call.parameters.filter((one) => one.in === "path");
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(new Set(call.parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(call.parameters.length);
  });

  it("declares a success, and a problem for every other status", () => {
    const statuses = Object.keys(call.responses);
    expect(statuses.some((status) => status.startsWith("2"))).toBe(true);
    for (const status of statuses.filter((one) => !one.startsWith("2"))) {
      expect(call.responses[status]?.content).toEqual({
        "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
      });
    }
    expect(statuses).toEqual(expect.arrayContaining(["401", "500", "503"]));
  });

  it("takes an Idempotency-Key when it writes, and only then", () => {
    expect(headersOf(call).includes("Idempotency-Key")).toBe(method !== "get");
  });

  it("takes If-Match, and answers 409 and 412, when its body has a version, or one of several bodies has", () => {
    const body: Sent = call.requestBody?.content["application/json"]?.schema ?? {};
    const versioned = [body, ...(body.anyOf ?? [])].some(({ properties }) => "version" in (properties ?? {}));
    expect(headersOf(call).includes("If-Match")).toBe(versioned);
    expect("412" in call.responses).toBe(versioned);
    if (versioned) expect("409" in call.responses).toBe(true);
  });
});

describe("the document", () => {
  it("is made of schemas that a validator takes, with every reference leading somewhere", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, "https://sayso.example/openapi.json");
    const references = new Set(JSON.stringify(document).match(/#\/components\/schemas\/[^"]+/g));
    expect(references.size).toBeGreaterThan(5);
    for (const reference of references)
      expect(ajv.getSchema(`https://sayso.example/openapi.json${reference}`)).toBeTypeOf("function");
  });

  it("describes no part that nothing points to", () => {
    const text = JSON.stringify(document);
    for (const name of Object.keys(document.components.schemas))
      expect(text).toContain(`"#/components/schemas/${name}"`);
  });

  it("asks for a token everywhere but at health and at itself", () => {
    const open = calls.filter(({ call }) => JSON.stringify(call).includes('"security":[]'));
    expect(open.map(({ path }) => path).sort()).toEqual(["/health/live", "/health/ready", "/openapi.json"]);
  });

  it("is served without a token", async () => {
    const { status, body } = await callApi(GET);
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it("makes the tests refuse an answer that is not declared", () => {
    const { operation } = GET;
    const type = "application/json";
    expect(() => assertDeclared(operation, { status: 200, type, text: '{"openapi":"3.1.0"}' })).not.toThrow();
    expect(() => assertDeclared(operation, { status: 201, type, text: "{}" })).toThrow(
      "is not in the OpenAPI",
    );
    expect(() => assertDeclared(operation, { status: 200, type: "text/html", text: "" })).toThrow(
      "is not in",
    );
    expect(() => assertDeclared(operation, { status: 200, type, text: "{}" })).toThrow("not as declared");
  });
});

function routeFiles(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
}

function headersOf({ parameters }: OpenApiOperation): string[] {
  return parameters.filter((one) => one.in === "header").map(({ name }) => name);
}
