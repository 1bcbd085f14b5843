import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDeskSecrets } from "@/scripts/launch/secrets";

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "sayso-secrets-"));
});

afterEach(() => rmSync(data, { recursive: true }));

describe("the secrets of an embedded desk", () => {
  it("are made once, and the same ever after", () => {
    const made = readDeskSecrets(data);
    expect(readDeskSecrets(data)).toEqual(made);
    expect(new Set(Object.values(made)).size).toBe(3);
    expect(Buffer.from(made.actionsKey, "base64")).toHaveLength(32);
  });

  it("are another desk's in no part", () => {
    const other = readDeskSecrets(join(data, "other"));
    for (const secret of Object.values(readDeskSecrets(data)))
      expect(Object.values(other)).not.toContain(secret);
  });

  it("are readable by their owner alone, with nothing half written beside them", () => {
    readDeskSecrets(data);
    expect(readdirSync(data)).toEqual(["secrets.json"]);
    expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("are never made anew beside a database that only the lost ones open", () => {
    mkdirSync(join(data, "postgres"));
    expect(() => readDeskSecrets(data)).toThrow("put it back");
    expect(readdirSync(data)).toEqual(["postgres"]);
  });
});
