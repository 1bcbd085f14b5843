const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;
const REMOVED = /(?![\n\t])\p{Cc}|\ufeff/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

/**
 * The one form in which texts are kept and counted: NFC, LF line ends, no control characters but line feed and tab,
 * no byte order mark, lone surrogates replaced by U+FFFD, plain spaces, no trailing spaces, at most one blank line
 * between paragraphs, ends trimmed. Normalising twice changes nothing.
 */
export function normaliseText(raw: string): string {
  // Characters go before NFC: what they kept apart may compose.
  const characters = raw
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(LINE_ENDS, "\n")
    .replace(REMOVED, "")
    .replace(NO_BREAK_SPACES, " ")
    .normalize("NFC");

  return joinLines(characters.split("\n").map((line) => line.trimEnd()));
}

function joinLines(lines: string[]): string {
  const kept = lines.filter((line, at) => line !== "" || lines[at - 1] !== "");

  return kept.join("\n").trim();
}
