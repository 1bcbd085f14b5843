import { describe, expect, it } from "vitest";
import { exportRequest } from "@/domain/summaries/selection";
import { exportAddress } from "./export-address";

const read = (address: string) =>
  exportRequest.parse(Object.fromEntries(new URL(address, "https://desk.example").searchParams));

describe("the address of an export", () => {
  it("holds what was selected and nothing blank", () => {
    expect(exportAddress("/export/file", { article: "A-12" }, "markdown")).toBe(
      "/export/file?article=A-12&format=markdown",
    );
    expect(exportAddress("/export", { q: "", mine: false }, "json")).toBe("/export?format=json");
  });

  it("is read back as it was written", () => {
    const selection = {
      standing: "disputed",
      source: "المرصد & Co",
      from: "2016-05-06",
      mine: true,
    } as const;
    expect(read(exportAddress("/export", selection, "claim_review"))).toEqual({
      ...selection,
      format: "claim_review",
    });
  });
});
