import { describe, expect, it } from "vitest";
import { sourceInput } from "@/domain/sources/schema";
import { toDraft, toInput, withAlias } from "./source-draft";

describe("the form of a source", () => {
  const filled = {
    ...toDraft(null),
    name: " Coast Monitor ",
    country: "sy",
    aliases: [
      { key: 0, name: "CM ", language: "en", since: "", until: "" },
      { key: 1, name: "  ", language: "ar", since: "", until: "" },
    ],
  };

  it("sends what the schema takes", () => {
    expect(sourceInput.parse(toInput(filled))).toEqual({
      name: "Coast Monitor",
      kind: "outlet",
      country: "SY",
      homepage: null,
      wikidataId: null,
      citation: null,
      aliases: [{ name: "CM", language: "en", since: null, until: null }],
    });
  });

  it("gives each new alias a key of its own", () => {
    const keys = withAlias(withAlias(filled)).aliases.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(withAlias(toDraft(null)).aliases).toEqual([
      { key: 0, name: "", language: "", since: "", until: "" },
    ]);
  });
});
