import { describe, expect, it } from "vitest";
import { AppError, conflict, notFound } from "@/lib/app-error";
import { orNotFound } from "./or-not-found";

describe("what a page asks for", () => {
  it("is given where it is there", async () => {
    expect(await orNotFound(Promise.resolve("a claim"))).toBe("a claim");
  });

  it("is the page for what is not there where it is not", async () => {
    await expect(orNotFound(Promise.reject(notFound("claim")))).rejects.toMatchObject({
      digest: expect.stringContaining("404"),
    });
  });

  it.each([conflict("claim"), new AppError("unavailable", "Away."), new Error("broken")])(
    "keeps any other error: %s",
    async (error) => {
      await expect(orNotFound(Promise.reject(error))).rejects.toBe(error);
    },
  );
});
