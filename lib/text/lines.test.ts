import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf } from "./lines";

async function* inPieces(pieces: readonly string[], onAsked: () => void = () => undefined) {
  for (const piece of pieces) {
    onAsked();
    yield piece;
  }
}

async function read(...pieces: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(pieces))) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["a line without an end", ["one"], ["one"]],
    ["an end at the end", ["one\n"], ["one"]],
    ["empty lines", ["\n\none\n\n"], ["", "", "one", ""]],
    ["lines over several pieces", ["on", "e\ntw", "", "o\nth", "ree"], ["one", "two", "three"]],
    [
      "both kinds of ends, cut between their characters",
      ["one\r", "\ntwo\r\n", "three"],
      ["one", "two", "three"],
    ],
    ["a byte order mark", ["\ufeffone\n\ufefftwo"], ["one", "\ufefftwo"]],
  ])("gives of %s its lines", async (_what, pieces, lines) => {
    expect(await read(...pieces)).toEqual(lines);
  });

  it("gives the same lines however the text is cut", async () => {
    const some = fc.array(fc.stringMatching(/^[ab\n]{0,5}$/u));

    await fc.assert(
      fc.asyncProperty(some, async (pieces) => {
        expect(await read(...pieces)).toEqual(await read(pieces.join("")));
      }),
    );
  });

  it("asks for a piece only when the lines before it were taken", async () => {
    let asked = 0;
    const lines = linesOf(inPieces(["one\ntwo\n", "three\n"], () => asked++));
    await lines.next();
    await lines.next();

    expect(asked).toBe(1);
    expect((await lines.next()).value).toBe("three");
  });
});
