/**
 * The lines of a text that comes in pieces, without their ends (LF or CRLF) and without a byte order mark. A piece is asked
 * for only when every line before it was taken, so that a slow reader holds one piece and one line, however long the text.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let isFirst = true;
  const finish = (end: string) => {
    const line = [...begun, end].join("").replace(/\r$/, "");
    begun = [];
    const shown = isFirst ? line.replace(/^\ufeff/, "") : line;
    isFirst = false;
    return shown;
  };

  for await (const piece of pieces) {
    const ends = piece.split("\n");
    const rest = ends.pop() ?? "";
    for (const end of ends) yield finish(end);
    if (rest !== "") begun.push(rest);
  }
  if (begun.length > 0) yield finish("");
}
