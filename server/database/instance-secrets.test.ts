import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Admin, openAdmin } from "@/test/postgres/admin";
import { agreeOnSecret, createSecretsTable } from "./instance-secrets";

const name = `sayso_secrets_${randomBytes(6).toString("hex")}`;
let admin: Admin;
const instances: Client[] = [];

beforeAll(async () => {
  admin = await openAdmin(inject("postgres").adminUrl);
  await admin.create(name, "template0");
  for (let at = 0; at < 4; at++) {
    const client = new Client({ connectionString: admin.urlOf(name) });
    await client.connect();
    instances.push(client);
  }
  for (const client of instances) await createSecretsTable(client);
});

afterAll(async () => {
  await Promise.all(instances.map((client) => client.end()));
  await admin.drop(name);
  await admin.close();
});

it("instances that start at once agree on one secret, which one of them proposed", async () => {
  const proposed = instances.map((_, at) => `proposed by ${at}`);
  const agreed = await Promise.all(
    instances.map((client, at) => agreeOnSecret(client, "session", proposed[at] ?? "")),
  );
  expect(new Set(agreed).size).toBe(1);
  expect(proposed).toContain(agreed[0]);
});

it("a secret stays, whatever is proposed later, and another name has another one", async () => {
  const [one, other] = instances;
  if (!one || !other) throw new Error("there are four");
  expect(await agreeOnSecret(one, "actions", "first")).toBe("first");
  expect(await agreeOnSecret(other, "actions", "second")).toBe("first");
  expect(await agreeOnSecret(other, "cookies", "third")).toBe("third");
});

it("making the table again keeps what is in it", async () => {
  const [one] = instances;
  if (!one) throw new Error("there are four");
  await agreeOnSecret(one, "kept", "first");
  await createSecretsTable(one);
  expect(await agreeOnSecret(one, "kept", "second")).toBe("first");
});
