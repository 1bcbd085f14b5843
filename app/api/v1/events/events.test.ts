import { describe, expect, it } from "vitest";
import { aPerson } from "@/test/builders/actors";
import { anApiCaller } from "@/test/builders/api";
import { aClaim } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import * as figuresRoute from "../claims/[id]/figures/route";
import * as claimRoute from "./[id]/claims/[claimId]/route";
import * as claimsRoute from "./[id]/claims/route";
import * as eventRoute from "./[id]/route";
import * as eventsRoute from "./route";

useDatabase();

describe("/events", () => {
  it("makes, lists, changes and fills an event", async () => {
    const { call } = await anApiCaller("editor");
    const claim = await aClaim(await aPerson("reviewer"));
    const made = await call(eventsRoute.POST, { body: { title: "Strike on Ariha", place: "Ariha" } });
    expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
    const params = { id: String(made.body.ref) };
    expect((await call(eventsRoute.GET)).body).toMatchObject({ items: [{ ref: params.id, claims: 0 }] });

    const edited = await call(eventRoute.PATCH, {
      params,
      body: { title: "Raid on Ariha" },
      headers: { "if-match": '"1"' },
    });
    expect(edited.body).toMatchObject({ title: "Raid on Ariha", version: 2 });
    const filled = await call(claimsRoute.POST, { params, body: { claimId: `C-${claim.ref}` } });
    expect(filled.body).toMatchObject({ claims: [{ id: claim.id }] });
    const emptied = await call(claimRoute.DELETE, { params: { ...params, claimId: claim.id } });
    expect(emptied.body).toMatchObject({ claims: [] });
    expect((await call(eventRoute.GET, { params: { id: "E-999999" } })).status).toBe(404);
  });

  it("is for editors to make, and names the field that is wrong", async () => {
    const reviewer = await anApiCaller("reviewer");
    expect((await reviewer.call(eventsRoute.POST, { body: { title: "Strike" } })).status).toBe(403);
    const { call } = await anApiCaller("editor");
    const wrong = await call(eventsRoute.POST, {
      body: { title: " ", happened: { at: "soon", precision: "day" } },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors).toMatchObject([{ path: "title" }, { path: "happened.at" }]);
  });
});

describe("PATCH /claims/{id}/figures", () => {
  it("refuses a range that is upside down with its field named", async () => {
    const { call } = await anApiCaller("reviewer");
    const { id } = await aClaim(await aPerson("reviewer"));
    const figure = { printed: "30", low: 40, high: 30, bound: "exactly", category: "killed" };
    const { status, body } = await call(figuresRoute.PATCH, {
      params: { id },
      body: { figures: [figure], version: 0 },
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path: "figures.0.high" }]);
  });
});
