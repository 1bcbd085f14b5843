import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { useDatabase } from "@/test/postgres/database";
import { countAttempt, forgetAttempt, forgetAttempts, type LimitName, LimitReached } from "./limits";

useDatabase();

let key: string;
beforeEach(() => {
  key = newId();
});

const MOST = { account: 10, address: 50, secret: 20, ownPassword: 10 } as const;
const NAMES = Object.keys(MOST) as LimitName[];

/** Puts so many attempts in the store, as if they had been made just now. */
const made = (name: LimitName, points: number, expire = new Date(Date.now() + 900_000)) =>
  database().rateLimiterFlexible.create({ data: { key: `${name}:${key}`, points, expire } });
const reached = (name: LimitName) =>
  countAttempt(name, key).then(
    () => null,
    (error: unknown) => (error instanceof LimitReached ? error : Promise.reject(error)),
  );

describe.each(NAMES)("the limit of attempts over %s", (name) => {
  it(`lets ${MOST[name]} be made, and no more`, async () => {
    await made(name, MOST[name] - 1);
    expect(await reached(name)).toBeNull();
    expect(await reached(name)).toMatchObject({ code: "too_many_requests", justReached: true });
  });

  it("tells the first one over it from those after", async () => {
    await made(name, MOST[name]);
    expect((await reached(name))?.justReached).toBe(true);
    expect((await reached(name))?.justReached).toBe(false);
  });
});

describe("attempts", () => {
  it("over one key leave another key and another limit alone", async () => {
    await made("account", 10);
    await expect(countAttempt("account", newId())).resolves.toBeUndefined();
    await expect(countAttempt("ownPassword", key)).resolves.toBeUndefined();
  });

  it("that succeeded are taken back, one each", async () => {
    await made("secret", 19);
    await countAttempt("secret", key);
    await forgetAttempt("secret", key);
    await expect(countAttempt("secret", key)).resolves.toBeUndefined();
    expect(await reached("secret")).not.toBeNull();
  });

  it("over a key are forgotten at once", async () => {
    await made("account", 10);
    await forgetAttempts("account", key);
    await expect(countAttempt("account", key)).resolves.toBeUndefined();
    await expect(forgetAttempts("account", newId())).resolves.toBeUndefined();
  });

  it("are over when their time is", async () => {
    await made("account", 10, new Date(Date.now() - 1));
    await expect(countAttempt("account", key)).resolves.toBeUndefined();
  });
});

describe("what is said of too many", () => {
  it.each([
    [900, "Wait 15 minutes, then"],
    [61, "Wait 2 minutes, then"],
    [60, "Wait 1 minute, then"],
    [1, "Wait 1 minute, then"],
    [0, "Wait 1 minute, then"],
  ])("after which %i seconds are left is “%s”", (seconds, words) => {
    const error = new LimitReached(seconds, false);
    expect(error.message).toContain(words);
    expect(error.retryAfterSeconds).toBe(seconds);
  });

  it("is how long is left of the quarter of an hour, at most that", async () => {
    await made("account", 10, new Date(Date.now() + 300_000));
    const { retryAfterSeconds } = (await reached("account")) ?? { retryAfterSeconds: null };
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
  });
});
