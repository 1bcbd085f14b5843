import { describe, expect, it } from "vitest";
import { explainFailure } from "./enter";

describe("explainFailure", () => {
  it.each([
    ["unauthenticated", "do not belong together"],
    ["too_many_requests:840", "Wait 14 minutes"],
    ["too_many_requests:60", "Wait 1 minute,"],
    ["too_many_requests:3", "Wait 1 minute,"],
    ["too_many_requests", "Too many attempts."],
    ["unavailable:5", "database"],
    ["unexpected", "Something broke on our side"],
    ["CredentialsSignin", "Something broke on our side"],
  ])("says of %s: %s", (code, words) => {
    expect(explainFailure(code)).toContain(words);
  });

  it("shows nothing of a text it does not know", () => {
    expect(explainFailure("ECONNREFUSED 10.0.0.7:5432")).not.toContain("10.0.0.7");
  });
});
