import { describe, expect, it } from "vitest";
import { useDatabase } from "@/test/postgres/database";
import { listLostOptions } from "./session-options";

useDatabase();

/** The test's database, its address carrying options of its own. */
function address(options?: string): string {
  const url = new URL(process.env.DATABASE_URL ?? "");
  if (options) url.searchParams.set("options", options);
  return url.href;
}

describe("the options of a connection", () => {
  it("are all there on a plain address", async () => {
    const role = process.env.SAYSO_DB_ROLE;
    expect(role).toBe("sayso_app");
    expect(await listLostOptions(address(), role)).toEqual([]);
    expect(await listLostOptions(address(), undefined)).toEqual([]);
  });

  it("are named when the address's own take their place", async () => {
    expect(await listLostOptions(address("-c work_mem=8MB"), "sayso_app")).toEqual([
      "the role sayso_app",
      "statement_timeout",
      "idle_in_transaction_session_timeout",
    ]);
  });

  it("are not missed where the address's own say the same", async () => {
    const same = "-c role=sayso_app -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000";
    expect(await listLostOptions(address(same), "sayso_app")).toEqual([]);
  });
});
