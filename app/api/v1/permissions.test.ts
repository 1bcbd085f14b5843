import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/domain/access/roles";
import { newId } from "@/lib/new-id";
import { disablePerson, editPerson } from "@/server/access/commands/people";
import { createToken, revokeToken } from "@/server/access/commands/tokens";
import { unwrap } from "@/server/unwrap";
import { type ApiHandler, callApi } from "@/test/api/call";
import { aPerson } from "@/test/builders/actors";
import { type ApiCaller, anApiCaller } from "@/test/builders/api";
import { countEvents, recordedBy } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

/** Every call of the API by those who may make it. Source: the domain rules, "Who may do what". */
const MAY: [Role[], string[]][] = [
  [
    ["reviewer", "editor", "admin"],
    [
      ...["GET /articles", "POST /articles", "GET /articles/{id}", "PATCH /articles/{id}"],
      ...["POST /articles/{id}/suggestions", "GET /claims", "POST /claims", "GET /claims/{id}"],
      ...["PATCH /claims/{id}", "POST /claims/{id}/withdraw", "POST /claims/{id}/restore"],
      ...["GET /claims/{id}/contradictions", "GET /claims/{id}/matches", "POST /claims/{id}/appearances"],
      ...["DELETE /claims/{id}/appearances/{appearanceId}", "POST /claims/{id}/merge"],
      ...["POST /claims/{id}/appearances/{appearanceId}/answer", "POST /claims/{id}/unmerge"],
      ...["POST /claims/{id}/distinctions", "DELETE /distinctions/{id}", "PATCH /claims/{id}/chain"],
      ...["POST /claims/{id}/evidence", "POST /claims/{id}/evidence/{evidenceId}/answer"],
      "POST /claims/{id}/evidence/{evidenceId}/withdraw",
      "POST /claims/{id}/evidence/{evidenceId}/restore",
      ...["GET /claims/{id}/independence", "GET /claims/{id}/figures", "PATCH /claims/{id}/figures"],
      ...["GET /events", "GET /events/{id}", "GET /conflicts", "GET /sources", "GET /sources/{id}"],
      ...["GET /sources/{id}/aliases", "GET /sources/{id}/camps", "GET /sources/{id}/record"],
      ...["GET /sources/{id}/relations", "GET /sources/{id}/what-if", "POST /suggestions/{id}/accept"],
      ...["POST /suggestions/{id}/reject", "POST /suggestions/{id}/reopen", "GET /suggestions/{id}/matches"],
    ],
  ],
  [
    ["reviewer", "editor"],
    [
      ...["POST /claims/{id}/reviews", "POST /claims/{id}/take", "POST /claims/{id}/independence-decisions"],
      "POST /claims/{id}/independence-decisions/{decisionId}/withdraw",
    ],
  ],
  [
    ["editor"],
    [
      ...["GET /articles/{id}/export", "GET /claims/export", "POST /claims/{id}/contradictions"],
      ...["POST /claims/{id}/publish", "POST /claims/{id}/unpublish", "POST /claims/{id}/reopen"],
      ...["POST /events", "PATCH /events/{id}", "POST /events/{id}/claims"],
      "DELETE /events/{id}/claims/{claimId}",
    ],
  ],
  [["editor", "admin"], ["GET /registry"]],
  [
    ["admin"],
    [
      ...["POST /articles/{id}/removal", "GET /audit", "GET /audit/verify", "POST /conflicts"],
      ...["POST /registry", "POST /sources", "PATCH /sources/{id}", "POST /sources/{id}/aliases"],
      ...["PATCH /sources/{id}/aliases/{aliasId}", "DELETE /sources/{id}/aliases/{aliasId}"],
      ...["POST /sources/{id}/camps", "PATCH /sources/{id}/camps/{membershipId}"],
      ...["DELETE /sources/{id}/camps/{membershipId}", "GET /sources/{id}/merge"],
      ...["POST /sources/{id}/merge", "POST /sources/{id}/unmerge", "GET /sources/{id}/reinstate"],
      ...["POST /sources/{id}/reinstate", "POST /sources/{id}/relations", "GET /sources/{id}/retract"],
      ...["PATCH /sources/{id}/relations/{relationId}", "DELETE /sources/{id}/relations/{relationId}"],
      ...["POST /sources/{id}/retract", "GET /sources/{id}/split", "POST /sources/{id}/split"],
      "POST /sources/{id}/unsplit",
    ],
  ],
];
const CALLS = MAY.flatMap(([roles, names]) => names.map((name) => ({ name, roles })));
/** Asked by whoever watches the desk, and by whoever wants to know what can be asked. */
const OPEN = ["GET /health/live", "GET /health/ready", "GET /openapi.json"];
const ROLES: Role[] = ["reviewer", "editor", "admin"];

const handlers = new Map<string, ApiHandler>();
const callers = new Map<Role, ApiCaller>();
/** The token of somebody who has been disabled since. */
let disabled: string;

beforeAll(async () => {
  for (const file of readdirSync("app/api/v1", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("route.ts")) continue;
    const path = `/${dirname(file)}`.replaceAll("[", "{").replaceAll("]", "}");
    const module: Record<string, ApiHandler> = await import(
      /* @vite-ignore */ pathToFileURL(join("app/api/v1", file)).href
    );
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const handler = module[method];
      if (handler) handlers.set(`${method} ${path}`, handler);
    }
  }
  for (const role of ROLES) callers.set(role, await anApiCaller(role));
  disabled = await aDisabledToken();
});

async function aDisabledToken(): Promise<string> {
  const { userId, token } = await anApiCaller("editor");
  unwrap(await disablePerson(await aPerson("admin"), { id: userId, version: 1 }));
  return token;
}

/** What a call is sent: things that are not there, and nothing in the body. */
function attempt(name: string, token: string | null) {
  const handler = handlers.get(name);
  if (!handler) throw new Error(`no route serves ${name}`);
  const names = [...handler.operation.path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? "");
  const params = Object.fromEntries(names.map((param) => [param, newId()]));
  const body = handler.operation.body ? {} : undefined;
  return callApi(handler, { token, params, body });
}

describe("the calls of the API", () => {
  it("are all in the table of who may make them, each once", () => {
    const named = [...CALLS.map(({ name }) => name), ...OPEN].sort();
    expect(named).toEqual([...handlers.keys()].sort());
  });
});

describe.each(CALLS)("$name", ({ name, roles }) => {
  it("answers 401 to nobody in particular and to the token of somebody disabled, and records nothing", async () => {
    const before = await countEvents();
    for (const token of [null, disabled]) {
      const { status, headers } = await attempt(name, token);
      expect([token, status, headers.get("www-authenticate")]).toEqual([token, 401, "Bearer"]);
    }
    expect(await countEvents()).toBe(before);
  });

  it(`lets through ${roles.join(" and ")} alone; the others get 403, and it is recorded`, async () => {
    const permission = handlers.get(name)?.operation.permission;
    const refused = { kind: "PermissionRefused", entityId: null, before: null, after: { permission } };
    for (const [role, caller] of callers) {
      const may = roles.includes(role);
      const earlier = (await recordedBy(caller)).length;
      const { status } = await attempt(name, caller.token);
      expect([caller.token, status === 403, status === 401]).toEqual([caller.token, !may, false]);
      if (!may) expect((await recordedBy(caller)).slice(earlier)).toEqual([refused]);
    }
  });
});

describe.each(["GET /claims/export", "GET /articles/{id}/export", "GET /claims"])("%s", (name) => {
  it("opens to no token that was taken back, was never given out, or outlived its role", async () => {
    expect((await attempt(name, await aRevokedToken())).status).toBe(401);
    expect((await attempt(name, newId())).status).toBe(401);
    const { token } = await aCallerWithoutRole();
    expect((await attempt(name, token)).status).toBe(403);
  });
});

describe.each(OPEN)("%s", (name) => {
  it("is answered to anybody", async () => {
    const handler = handlers.get(name);
    const answer =
      handler && (await handler(new Request("http://localhost/"), { params: Promise.resolve({}) }));
    expect(answer?.status).toBe(200);
  });
});

/** Somebody whose account has lost the role their token was made for. */
async function aCallerWithoutRole(): Promise<ApiCaller> {
  const caller = await anApiCaller("editor");
  const other = { id: caller.userId, name: "Rana Haddad", roles: ["reviewer" as const], version: 1 };
  unwrap(await editPerson(await aPerson("admin"), other));
  return caller;
}

async function aRevokedToken(): Promise<string> {
  const admin = await aPerson("admin");
  const { userId } = await aPerson("editor");
  const about = { name: "An old laptop", role: "editor" as const, personId: userId };
  const { id, secret } = unwrap(await createToken(admin, about));
  await revokeToken(admin, { id });
  return secret;
}
