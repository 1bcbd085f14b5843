import { describe, expect, it } from "vitest";
import { read } from "../../testing/read";

describe("signed quotations", () => {
  it.each([
    [
      "Readers wrote in.\n\n“We have lost everything. Nobody came.” ― Um Khaled\n“The road is mined.” — Dr Omar Saleh.",
    ],
    ["“We have lost everything. Nobody came.”\n― Um Khaled\n\n“The road is mined.”\n– Dr Omar Saleh"],
  ])("are said by who signs them: %j", (text) => {
    expect(read(text)).toMatchObject([
      {
        source: "Um Khaled",
        cue: expect.stringMatching(/^[―—–]$/),
        content: "“We have lost everything. Nobody came.”",
      },
      { source: "Dr Omar Saleh", content: "“The road is mined.”" },
    ]);
  });

  it.each([
    "“We stay” — that was all.",
    "They left — “for good” — Damascus burned on for another four long days and nights.",
    "Two towns fell — Saraqeb and Kafr Nabl.",
  ])("are not found in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
