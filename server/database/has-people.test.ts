import { describe, expect, it } from "vitest";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { hasPeople } from "./has-people";

useDatabase();

const url = () => process.env.DATABASE_URL ?? "";

describe("hasPeople", () => {
  it("finds nobody on a freshly migrated database, and somebody once there is a person", async () => {
    expect(await hasPeople(url())).toBe(false);
    await aPerson("admin");

    expect(await hasPeople(url())).toBe(true);
  });
});
