import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

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
    expect(code).toBe(1);
  }, 20_000);
});
