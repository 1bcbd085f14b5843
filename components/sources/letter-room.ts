/** About how wide letters of the sans face are, in heights of the type; the first row that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;’'iíìjlI|]/u, 0.29],
  [/[frt()-]/u, 0.39],
  [/[mwMW—]/u, 0.92],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/\p{Mn}/u, 0],
  [/\p{Lu}/u, 0.71],
  [/[\p{Ll}\p{Nd}]/u, 0.6],
];

const OTHER = 0.66;

const widthOf = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

/** The text as far as there is room for it, in heights of the type: a drawing has no ellipsis of its own. */
export function shortened(text: string, room: number): string {
  const letters = [...text];
  let end = 0;
  const ends = letters.map((letter) => {
    end += widthOf(letter);
    return end;
  });
  if (end <= room) return text;

  const fitting = ends.filter((reached) => reached <= room - 0.9).length;
  return `${letters.slice(0, fitting).join("").trimEnd()}…`;
}
