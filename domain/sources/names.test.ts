import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "./fold-name";
import { namesOf } from "./names";

const undated = { since: null, until: null };
const plain = (...names: string[]) => names.map((name) => ({ name, language: null, ...undated }));

describe("namesOf", () => {
  it("puts the own name first and folds each", () => {
    expect(
      namesOf("The Observatory", [{ name: "SOHR", language: "en", since: "2006-05-01", until: null }]),
    ).toEqual({
      ok: true,
      value: [
        { name: "The Observatory", language: null, ...undated, folded: "observatory" },
        { name: "SOHR", language: "en", since: "2006-05-01", until: null, folded: "sohr" },
      ],
    });
  });

  it("takes the language of the own name from an alias written like it", () => {
    expect(namesOf("SANA", [{ name: "SANA", language: "en", ...undated }])).toEqual({
      ok: true,
      value: [{ name: "SANA", language: "en", ...undated, folded: "sana" }],
    });
  });

  it.each([
    ["two aliases that fold alike", "Agency", plain("Al-Nur", "al nur"), /"al nur" counts as .* "Al-Nur"/],
    [
      "an alias that folds like the name",
      "The Agency",
      plain("agency"),
      /"agency" counts as .* "The Agency"/,
    ],
    ["one alias twice", "Agency", plain("AA", "AA"), /"AA" counts as .* "AA"/],
  ])("refuses %s and names both", (_, name, aliases, message) => {
    const result = namesOf(name, aliases);
    expect(result).toMatchObject({ ok: false, error: { kind: "duplicate_alias", field: "aliases" } });
    expect(result.ok ? "" : result.error.message).toMatch(message);
  });

  it("never gives two names with one folded form", () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,4}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (name, others) => {
        const result = namesOf(name, plain(...others));
        if (!result.ok) return;
        const forms = result.value.map(({ folded }) => folded);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms[0]).toBe(foldName(name));
      }),
    );
  });
});
