const SAYS_OF_IT = /^(must|is|was|has|holds|does|can[’']t|cannot)\b/;
const ENDS = /[.!?…]["”’)]?$/;

/** What a rule says in passing, as a sentence: "must be a day" as "It must be a day.", "name the source" as "Name the source." */
export function asSentence(words: string): string {
  if (words === "") return words;

  const begun = SAYS_OF_IT.test(words) ? `It ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
  return ENDS.test(begun) ? begun : `${begun}.`;
}
