import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { conflict, notFound } from "@/lib/app-error";
import { database } from "@/server/database/client";
import { aToken } from "@/test/builders/access";
import { useDatabase } from "@/test/postgres/database";
import { FILE, operation } from "./operation";
import { reply, route } from "./route";

useDatabase();

const params = z.strictObject({ id: z.string().regex(/^T-\d+$/, "must be a reference such as T-7") });
const common = { summary: "Does it.", permission: "source.edit", path: "/things/{id}", params } as const;
const shape = z.looseObject({});
const change = operation({
  ...{ ...common, id: "changeThing", method: "patch", responses: { 200: shape } },
  body: z.strictObject({ name: z.string().min(1), version: z.int() }),
});
const list = operation({
  ...{ ...common, id: "listThings", method: "get", responses: { 200: shape } },
  query: z.strictObject({ limit: z.coerce.number().int().max(100).default(25), q: z.string().optional() }),
});
const make = operation({ ...common, id: "makeFile", method: "post", responses: { 200: FILE } });

let admin: string;
let editor: { id: string; secret: string };
beforeAll(async () => {
  admin = (await aToken("admin")).secret;
  editor = await aToken("editor");
});

interface Sent {
  token?: string | null;
  id?: string;
  body?: unknown;
  query?: string;
  method?: string;
  headers?: Record<string, string>;
}

type Handler = ReturnType<typeof route>;

async function call(handler: Handler, sent: Sent = {}) {
  const {
    token = admin,
    id = "T-7",
    body,
    query = "",
    method = handler.operation.method,
    headers = {},
  } = sent;
  const request = new Request(`http://desk.example/api/v1/things/${id}${query}`, {
    method: method.toUpperCase(),
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve({ id }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}

const GOOD = { name: "Raid", version: 3 };

describe("a call of the API", () => {
  it("hands over what was sent, validated, with whoever sent it and the desk's address", async () => {
    const handle = vi.fn(async () => reply(200, { ok: true }));
    await call(route(change, handle), { body: GOOD });
    await call(route(list, handle), { query: "?limit=7" });

    expect(handle.mock.calls).toMatchObject([
      [{ params: { id: "T-7" }, body: GOOD, actor: { gate: "token", roles: ["admin"] } }],
      [{ params: { id: "T-7" }, query: { limit: 7 }, body: undefined, address: "http://localhost" }],
    ]);
  });

  it("answers JSON with its version as the ETag, that nobody keeps, runs or frames", async () => {
    const { status, headers, body } = await call(
      route(change, async () => reply(201, { name: "Raid", version: 4 })),
      { body: GOOD, headers: { "x-request-id": "request-1" } },
    );
    expect([status, body]).toEqual([201, { name: "Raid", version: 4 }]);
    expect(Object.fromEntries(headers)).toMatchObject({
      ...{ etag: '"4"', "content-type": "application/json", "cache-control": "no-store" },
      ...{ "x-content-type-options": "nosniff", "x-request-id": "request-1" },
    });
  });

  it.each([[{ items: [] }], [{ version: "4" }], [null]])(
    "has no ETag without a version: %j",
    async (body) => {
      const { headers } = await call(
        route(list, async () => reply(200, body)),
        {},
      );
      expect(headers.has("etag")).toBe(false);
    },
  );
});

describe("a call that is refused", () => {
  const handle = vi.fn(async () => reply(200, {}));
  const refused = async (sent: Sent, handler: Handler = route(change, handle)) => {
    handle.mockClear();
    const answer = await call(handler, sent);
    expect(handle).not.toHaveBeenCalled();
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    return answer;
  };

  it("has no token: 401, before anything of it is read", async () => {
    expect((await refused({ token: null, id: "nonsense", body: "no" })).status).toBe(401);
    expect((await refused({ token: "sayso_unknown", body: GOOD })).status).toBe(401);
  });

  it("comes from a role that may not: 403, recorded once, before anything of it is read", async () => {
    const { userId } = await database().apiToken.findUniqueOrThrow({ where: { id: editor.id } });
    const count = () =>
      database().auditEvent.count({ where: { actorId: userId, kind: "PermissionRefused" } });
    const before = await count();
    expect((await refused({ token: editor.secret, id: "nonsense", body: "no" })).status).toBe(403);
    expect(await count()).toBe(before + 1);
  });

  it("names nothing that can be: 422 with the part of the address", async () => {
    expect(await refused({ id: "nonsense", body: GOOD })).toMatchObject({
      ...{ status: 422, body: { errors: [{ path: "id", message: "must be a reference such as T-7" }] } },
    });
  });

  it("asks what is not understood: 422 with each part of the query", async () => {
    const answer = await refused({ query: "?limit=101&colour=red" }, route(list, handle));
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: "limit" }, { path: "colour" }] } });
  });

  it.each([
    ["without a body", undefined, [""]],
    ["with a field too few and one too many", { version: 3, colour: "red" }, ["name", "colour"]],
    ["with a text that no database holds", { name: "Ra\0id", version: 3 }, ["name"]],
    ["with a list for a body", [1], [""]],
  ])("%s: 422 with each field", async (_, body, paths) => {
    const answer = await refused({ body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(paths);
  });
});

describe("what goes wrong behind a call", () => {
  const failing = (error: unknown) => route(change, () => Promise.reject(error));

  it("is 409 for who sent the version in the body, and 412 for who sent it as If-Match", async () => {
    expect((await call(failing(conflict("thing")), { body: GOOD })).status).toBe(409);
    const stale = { body: { name: "Raid" }, headers: { "if-match": '"3"' } };
    const answer = await call(failing(conflict("thing")), stale);
    expect(answer).toMatchObject({ status: 412, body: { detail: conflict("thing").message } });
    expect((await call(failing(notFound("thing")), stale)).status).toBe(404);
  });

  it("is 500 without a word of it, under the request's id", async () => {
    const answer = await call(failing(new Error("column secret of relation things")), {
      ...{ body: GOOD, headers: { "x-request-id": "request-9" } },
    });
    expect(answer).toMatchObject({ status: 500, body: { requestId: "request-9" } });
    expect(JSON.stringify(answer.body)).not.toContain("secret");
    expect(answer.headers.get("x-request-id")).toBe("request-9");
  });
});

describe("a call with an Idempotency-Key", () => {
  const counting = () => {
    let times = 0;
    return async () => {
      times += 1;
      return reply(201, { times, version: times });
    };
  };

  it("is done once, and answered alike each time, the ETag too", async () => {
    const handler = route(change, counting());
    const sent = { body: GOOD, headers: { "idempotency-key": "once" } };
    const [first, second] = [await call(handler, sent), await call(handler, sent)];
    expect([first.status, first.body, first.headers.get("etag")]).toEqual([
      201,
      { times: 1, version: 1 },
      '"1"',
    ]);
    expect([second.status, second.body, second.headers.get("etag")]).toEqual([
      ...[201, { times: 1, version: 1 }, '"1"'],
    ]);
  });

  it("is a key of one's own: somebody else with the same one is answered for theirs", async () => {
    const handler = route(change, counting());
    const headers = { "idempotency-key": "shared" };
    const other = (await aToken("admin")).secret;
    await call(handler, { body: GOOD, headers });
    expect((await call(handler, { token: other, body: GOOD, headers })).body).toMatchObject({ times: 2 });
  });

  it.each([
    ["another body", { body: { ...GOOD, name: "Other" } }],
    ["another address", { id: "T-8" }],
    ["another version by If-Match", { headers: { "if-match": '"4"' } }],
  ] as [string, Sent][])("is refused for %s, and nothing is done", async (_, other) => {
    const handler = route(change, counting());
    const key = { "idempotency-key": `other ${JSON.stringify(other)}`.replace(/\s/g, "-") };
    await call(handler, { body: GOOD, headers: key });
    const answer = await call(handler, { body: GOOD, ...other, headers: { ...key, ...other.headers } });
    expect(answer).toMatchObject({
      ...{ status: 422, body: { type: "urn:sayso:problem:idempotency_key_reused" } },
    });
    expect((await call(handler, { body: GOOD, headers: key })).body).toMatchObject({ times: 1 });
  });

  it("is tried again after a refusal, which is not kept", async () => {
    let isThere = false;
    const handler = route(change, async () => {
      if (!isThere) throw notFound("thing");
      return reply(200, {});
    });
    const sent = { body: GOOD, headers: { "idempotency-key": "again" } };
    expect((await call(handler, sent)).status).toBe(404);
    isThere = true;
    expect((await call(handler, sent)).status).toBe(200);
  });

  it("is prepared outside the transaction, once", async () => {
    const prepare = vi.fn(async () => async () => reply(200, {}));
    const handler = route(change, { prepare });
    const sent = { body: GOOD, headers: { "idempotency-key": "prepared" } };
    await call(handler, sent);
    await call(handler, sent);
    expect(prepare).toHaveBeenCalledOnce();
  });

  it("means nothing to a call that only reads", async () => {
    const handler = route(list, counting());
    const headers = { "idempotency-key": "reading" };
    await call(handler, { headers });
    expect((await call(handler, { headers })).body).toMatchObject({ times: 2 });
  });

  it("can't repeat a file: nothing is kept, and the mistake is the desk's", async () => {
    const handler = route(make, async () => new Response("a file"));
    expect((await call(handler, { headers: { "idempotency-key": "file" } })).status).toBe(500);
    expect(await database().idempotencyKey.count({ where: { key: "file" } })).toBe(0);
  });
});
