import { describe, expect, it } from "vitest";
import type { SourceListItem } from "@/server/sources/views";
import { toSourceOption } from "./source-option";

const sohr: SourceListItem = {
  id: "0198c0de-0000-7000-8000-000000000001",
  ref: "S-7",
  name: "Syrian Observatory for Human Rights",
  kind: "monitor",
  country: "GB",
  reliability: "B",
  checked: true,
  aliases: ["SOHR", "the Observatory", "المرصد السوري"],
};

describe("a source in a list to choose from", () => {
  it("goes by its name and id, with its kind and first two other names under it", () => {
    expect(toSourceOption(sohr)).toEqual({
      value: sohr.id,
      label: "Syrian Observatory for Human Rights",
      hint: "Monitor · SOHR · the Observatory",
    });
  });

  it("says when no admin has confirmed it", () => {
    expect(toSourceOption({ ...sohr, checked: false, aliases: [] }).hint).toBe("Monitor · unchecked");
  });
});
