import { spawn } from "node:child_process";
import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractLines } from "./extract-lines";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs the script on lines of standard input. */
async function run(lines: string[]) {
  const child = spawn(process.execPath, ["scripts/extract.mjs"], { cwd: root });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  child.stdin.end(lines.join("\n"));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));

  return {
    ...output,
    code,
    results: output.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const told = { id: "a", text: "😀 Security sources told Anadolu that the road was cut.", extra: 1 };

describe("the extract script", () => {
  it("answers each line in order, with pairs of code points and a chain", async () => {
    const { results, code } = await run([
      JSON.stringify(told),
      JSON.stringify({ id: "b", text: "Nothing here." }),
    ]);

    expect(code).toBe(0);
    expect(results.map((result) => result.id)).toEqual(["a", "b"]);
    expect(results[1].attributions).toEqual([]);
    expect(results[0].attributions).toHaveLength(1);
    expect(results[0].attributions[0]).toMatchObject({
      source: [[2, 18]],
      cue: [[19, 23]],
      content: [[32, 53]],
      rule: "source-cue-content",
      statement: "The road was cut.",
      chain: [
        { role: "relay", mention: "Anadolu", span: [24, 31], unnamed: false },
        { role: "origin", mention: "Security sources", span: [2, 18], unnamed: true, resolvesTo: null },
      ],
    });
  }, 20_000);

  it("leaves the line's own outlet out and reads its language", async () => {
    const { results } = await run([
      JSON.stringify({ ...told, outlet: "Anadolu" }),
      JSON.stringify({ ...told, language: "ar" }),
    ]);

    expect(results[0].attributions[0].chain).toHaveLength(1);
    expect(results[1].attributions).toEqual([]);
  }, 20_000);

  it("reports a malformed line with its number, goes on with the rest, and fails in the end", async () => {
    const { results, stderr, code } = await run(["{", JSON.stringify({ id: "c" }), "", JSON.stringify(told)]);

    expect(results.map((result) => result.id)).toEqual(["a"]);
    expect(stderr).toContain("line 1:");
    expect(stderr).toContain("line 2: text:");
    expect(stderr).toContain("2 lines refused, the others are done; the exit code is 1.");
    expect(code).toBe(1);
  }, 20_000);
});

/** An output that takes one line at a time, and none before it is released. */
function aSlowReader() {
  const lines: string[] = [];
  let waiting: (() => void) | null = null;
  let held = true;
  const output = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (line: string, _encoding, done) => {
      lines.push(line);
      if (held) waiting = done;
      else done();
    },
  });
  const release = () => {
    held = false;
    waiting?.();
  };
  return { output, lines, release };
}

describe("extractLines", () => {
  it("reads no further while nobody takes the results, and goes on once somebody does", async () => {
    let read = 0;
    async function* input() {
      for (; read < 50; read++) yield `${JSON.stringify({ ...told, id: `${read}` })}\n`;
    }
    const { output, lines, release } = aSlowReader();
    const running = extractLines({ input: input(), output, complain: () => undefined });
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(read).toBeLessThanOrEqual(1);

    release();
    expect(await running).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 50 }, (_, id) => `${id}`));
  });

  it("names what is wrong with a line", async () => {
    const complaints: string[] = [];
    async function* input() {
      yield '\n[]\n{"id": 1, "text": ""}\n{"id": "x"';
    }
    const { output, lines, release } = aSlowReader();
    release();

    expect(await extractLines({ input: input(), output, complain: (words) => complaints.push(words) })).toBe(
      1,
    );
    expect(lines).toEqual([]);
    expect(complaints).toEqual([
      expect.stringMatching(/^line 2: it: .*object/),
      expect.stringMatching(/^line 3: id: .*string/),
      expect.stringMatching(/^line 4: .*JSON/),
      "3 lines refused, the others are done; the exit code is 1.",
    ]);
  });
});
