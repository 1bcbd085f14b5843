import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AUDIT_ENTITIES, AUDIT_KINDS } from "@/domain/audit/event";
import type { AuditFilter as Filter } from "@/domain/audit/schema";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { AuditFilter } from "./audit-filter";

const ACTORS = [{ id: idOf(901), name: "Rana Haddad" }];
const form = () => screen.getByLabelText<HTMLSelectElement>("By").form ?? undefined;
const asked = () => Object.fromEntries(new FormData(form()));
const offered = (label: string) =>
  [...screen.getByLabelText(label).querySelectorAll("option")].map(({ text }) => text);

test("an unnarrowed log asks for nothing", () => {
  show(<AuditFilter filter={{ limit: 50 }} actors={ACTORS} />);
  expect(asked()).toEqual({ actor: "", kind: "", entity: "", from: "", to: "" });
});

test("what the log is narrowed by stands in the form, and is asked for again", () => {
  const filter: Filter = {
    ...{ actor: idOf(901), kind: "ClaimDecided", entity: "claim", entityId: idOf(1) },
    ...{ from: "2026-05-01", to: "2026-05-06", limit: 50, cursor: "next" },
  };
  show(<AuditFilter filter={filter} actors={ACTORS} />);
  const { limit: _limit, cursor: _cursor, ...narrowed } = filter;
  expect(asked()).toEqual(narrowed);
});

test("it works without scripts: a plain form that stands in the address", () => {
  show(<AuditFilter filter={{ limit: 50 }} actors={ACTORS} />);
  expect([form()?.getAttribute("action"), form()?.method]).toEqual(["/admin/audit", "get"]);
  expect(screen.getByRole("button", { name: "Show" }).getAttribute("type")).toBe("submit");
});

test("everybody who did something can be chosen, and every kind and thing", () => {
  show(<AuditFilter filter={{ limit: 50 }} actors={ACTORS} />);
  expect(offered("By")).toEqual(["Everybody", "Rana Haddad"]);
  expect(offered("What happened")).toHaveLength(AUDIT_KINDS.length + 1);
  expect(offered("What happened")).toContain("Claim needs re-review");
  expect(offered("About")).toHaveLength(AUDIT_ENTITIES.length + 1);
  expect(offered("About")).toContain("Setting");
});
