import { expect, inject, test } from "vitest";
import { findSchemaDifference } from "@/server/database/schema-difference";

test("the migrations lead to the schema: a new migration would be empty", async () => {
  expect(await findSchemaDifference(inject("postgres").adminUrl)).toBe("");
}, 60_000);
