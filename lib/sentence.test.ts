import { expect, test } from "vitest";
import { asSentence } from "./sentence";

test.each([
  ["must be an http or https address", "It must be an http or https address."],
  ["is needed, and is not there", "It is needed, and is not there."],
  ["can't end before it starts", "It can't end before it starts."],
  ["paste a text, choose a file or give an address", "Paste a text, choose a file or give an address."],
  ["url: must be an http or https address", "Url: must be an http or https address."],
  ['"XX" is not known here; did you mean SY?', '"XX" is not known here; did you mean SY?'],
  ['"XX" is not one of a, b', '"XX" is not one of a, b.'],
  ["Somebody saved first. Load it again.", "Somebody saved first. Load it again."],
  ["issued twice", "Issued twice."],
  ["الاسم مطلوب", "الاسم مطلوب."],
  ["", ""],
])("%j is said as %j", (words, sentence) => expect(asSentence(words)).toBe(sentence));

test("a sentence stays what it is", () => {
  const sentence = asSentence("must be a day");
  expect(asSentence(sentence)).toBe(sentence);
});
