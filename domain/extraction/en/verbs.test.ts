import { describe, expect, it } from "vitest";
import { VERB_FORMS } from "./verbs";

describe("the forms of attributing verbs", () => {
  it.each([
    ["said", "say", "past"],
    ["says", "say", "present"],
    ["saying", "say", "participle"],
    ["told", "tell", "past"],
    ["wrote", "write", "past"],
    ["denied", "deny", "past"],
    ["denies", "deny", "present"],
    ["denying", "deny", "participle"],
    ["announced", "announce", "past"],
    ["announcing", "announce", "participle"],
    ["admitted", "admit", "past"],
    ["stresses", "stress", "present"],
    ["replied", "reply", "past"],
    ["prayed", undefined, undefined],
    ["bombed", undefined, undefined],
  ])("knows %j as a form of %j (%s)", (form, lemma, kind) => {
    const found = VERB_FORMS.get(form);

    expect(found?.verb.lemma).toBe(lemma);
    expect(found?.form).toBe(kind);
  });

  it.each([
    ["denied", "denies"],
    ["rejected", "denies"],
    ["confirmed", "confirms"],
    ["verified", "confirms"],
    ["said", "asserts"],
  ])("gives %j the stance %s", (form, stance) => {
    expect(VERB_FORMS.get(form)?.verb.stance).toBe(stance);
  });

  it.each(["reports", "claims", "states", "notes"])("knows that %j is also a noun", (form) => {
    expect(VERB_FORMS.get(form)?.verb.nounLike).toBe(true);
  });
});
