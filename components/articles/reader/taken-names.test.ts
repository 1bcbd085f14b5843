import { beforeEach, describe, expect, it } from "vitest";
import type { ProposedLink, ReadSuggestion } from "@/domain/articles/reading";
import { forgetTakenName, keepTakenName, withTakenNames } from "./taken-names";

const match = { sourceId: "s-1", name: "Anadolu Agency" };
const link: ProposedLink = {
  ...{ role: "relay", sourceId: null, name: "Andadolu", unnamed: false, checked: false, firstHand: false },
  ...{ stance: "asserts", cue: "told", mention: "Andadolu", near: [match] },
};
const suggestion: ReadSuggestion = {
  ...{ kind: "suggestion", key: "s", span: { start: 0, end: 4 }, quote: "They", statement: "They came." },
  ...{ version: 1, confidence: 0.8, rule: "told", phrase: false, chain: [link], chainTaken: false },
};

const kept = new Map<string, string>();
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
beforeEach(() => kept.clear());

describe("a name that was taken for a suggestion", () => {
  it("is there again after the page was loaded anew", () => {
    keepTakenName("s", { printed: "Andadolu", match }, store);

    expect(withTakenNames([suggestion, { ...suggestion, key: "other" }], store)).toMatchObject([
      { key: "s", chainTaken: true, chain: [{ name: "Anadolu Agency", sourceId: "s-1" }] },
    ]);
  });

  it("is forgotten when it is undone", () => {
    keepTakenName("s", { printed: "Andadolu", match }, store);
    forgetTakenName("s", "Andadolu", store);

    expect(withTakenNames([suggestion], store)).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it("is left out when it is offered no more", () => {
    keepTakenName("s", { printed: "Andadolu", match }, store);

    expect(withTakenNames([{ ...suggestion, chain: [{ ...link, near: [] }] }], store)).toEqual([]);
  });

  it("is left out when what was kept can't be read", () => {
    kept.set("sayso.taken-names.s", "{");

    expect(withTakenNames([suggestion], store)).toEqual([]);
  });
});
