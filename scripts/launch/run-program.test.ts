import { describe, expect, test } from "vitest";
import { runNode, runNodeOrThrow } from "@/scripts/launch/run-program";
import { createShutdown } from "@/scripts/launch/shutdown.mjs";

const forever = ["-e", "setInterval(() => {}, 1000)"];

describe("running a program", () => {
  test("gives its exit code and what it printed on either stream", async () => {
    const program = ["-e", "console.log(process.env.WORD); console.error('aside'); process.exit(3)"];
    const { code, output } = await runNode(program, createShutdown(), { env: { WORD: "hello" } });

    expect(code).toBe(3);
    expect(output).toContain("hello");
    expect(output).toContain("aside");
  });

  test("that has to succeed tells what it said when it does not", async () => {
    const program = ["-e", "console.error('no such table'); process.exit(1)"];
    await expect(runNodeOrThrow(program, createShutdown())).rejects.toThrow("no such table");
  });

  test("ends with us, and nothing goes on after it", async () => {
    const shutdown = createShutdown();
    const run = runNode(forever, shutdown);

    await shutdown.run();
    expect(await Promise.race([run, "still waiting"])).toBe("still waiting");
  });
});
