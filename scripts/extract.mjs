import { boot } from "./launch/boot.mjs";

// A reader that has seen enough closes the pipe.
process.stdout.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 1));

boot(
  async () => {
    const { extractLines, openInput } = await import("./extract-lines.ts");
    const complain = (sentence) => console.error(sentence);
    process.exitCode = await extractLines({
      input: openInput(process.argv[2]),
      output: process.stdout,
      complain,
    });
  },
  // Standard output is for the results alone. No database is needed, so none is started.
  { progressTo: process.stderr },
);
