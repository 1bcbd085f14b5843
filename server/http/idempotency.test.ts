import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { currentDatabase } from "@/server/database/scope";
import { aPerson } from "@/test/builders/actors";
import { useDatabase } from "@/test/postgres/database";
import { requestHash, withIdempotency } from "./idempotency";

useDatabase();

const asked = { method: "post", path: "/api/v1/things", ifMatch: null, bytes: Buffer.from("{}") };
const hash = requestHash(asked);

/** Work that counts its steps; the answer tells how often it was performed. */
function someWork() {
  const steps = { prepared: 0, performed: 0, preparedInTransaction: false, performedInTransaction: false };
  const prepare = async () => {
    steps.prepared += 1;
    steps.preparedInTransaction = currentDatabase() !== database();
    return async () => {
      steps.performed += 1;
      steps.performedInTransaction = currentDatabase() !== database();
      return { status: 201, body: { number: steps.performed } };
    };
  };
  return { steps, prepare };
}

describe("a request with a key", () => {
  it("is prepared before the transaction opens and performed within it", async () => {
    const { steps, prepare } = someWork();
    await withIdempotency(await aPerson("reviewer"), { key: "a", hash }, prepare);

    expect(steps).toMatchObject({ preparedInTransaction: false, performedInTransaction: true });
  });

  it("is answered as the first time when it is repeated, without being prepared again", async () => {
    const person = await aPerson("reviewer");
    const { steps, prepare } = someWork();
    const first = await withIdempotency(person, { key: "a", hash }, prepare);
    const second = await withIdempotency(person, { key: "a", hash }, prepare);

    expect(second).toEqual(first);
    expect(steps).toMatchObject({ prepared: 1, performed: 1 });
  });

  it("is performed once when it is sent several times at once", async () => {
    const person = await aPerson("reviewer");
    const { steps, prepare } = someWork();
    const answers = await Promise.all(
      [1, 2, 3].map(() => withIdempotency(person, { key: "a", hash }, prepare)),
    );

    expect(answers).toEqual(Array(3).fill({ status: 201, body: { number: 1 } }));
    expect(steps.performed).toBe(1);
  });

  it("leaves no key behind when its preparation or its work fails", async () => {
    const person = await aPerson("reviewer");
    const failures = [
      () => Promise.reject(new Error("gone")),
      async () => () => Promise.reject(new Error("gone")),
    ];
    for (const prepare of failures) {
      await expect(withIdempotency(person, { key: "a", hash }, prepare)).rejects.toThrow("gone");
    }

    expect(await database().idempotencyKey.count({ where: { actorId: person.userId } })).toBe(0);
  });

  it.each([
    ["method", { method: "patch" }],
    ["address", { path: "/api/v1/others" }],
    ["body", { bytes: Buffer.from("[]") }],
    ["version", { ifMatch: '"2"' }],
  ])("is refused for a request of another %s, unprepared", async (_, change) => {
    const person = await aPerson("reviewer");
    const { steps, prepare } = someWork();
    await withIdempotency(person, { key: "a", hash }, prepare);
    const other = { key: "a", hash: requestHash({ ...asked, ...change }) };

    await expect(withIdempotency(person, other, prepare)).rejects.toMatchObject({
      kind: "idempotency_key_reused",
    });
    expect(steps.prepared).toBe(1);
  });

  it.each(["", "with space", "é", "x".repeat(201)])("is refused for the key %j", async (key) => {
    const { steps, prepare } = someWork();
    await expect(withIdempotency(await aPerson("reviewer"), { key, hash }, prepare)).rejects.toMatchObject({
      code: "invalid",
    });
    expect(steps.prepared).toBe(0);
  });
});
