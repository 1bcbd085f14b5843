import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localPath } from "./local-path";

const ORIGIN = "https://desk.example";

describe("localPath", () => {
  it.each([
    ["/", "/"],
    ["/queue", "/queue"],
    ["/queue?standing=disputed&q=khan%20tuman", "/queue?standing=disputed&q=khan%20tuman"],
    ["/claims/C-1042#evidence", "/claims/C-1042#evidence"],
    ["/sign-in-help", "/sign-in-help"],
    ["/articles/../queue", "/queue"],
  ])("leads to %s as %s", (next, path) => {
    expect(localPath(next)).toBe(path);
  });

  it.each([
    ["nothing", null],
    ["nothing given", undefined],
    ["an empty text", ""],
    ["a path without its slash", "queue"],
    ["another host", "https://elsewhere.example/queue"],
    ["another host without its scheme", "//elsewhere.example"],
    ["another host behind a backslash", "/\\elsewhere.example"],
    ["another host behind a slash and a backslash", "\\/elsewhere.example"],
    ["another host behind a tab, which browsers leave out", "/\t/elsewhere.example"],
    ["another host behind a line end", "/\n/elsewhere.example"],
    ["another host behind dots that fold away", "/.//elsewhere.example"],
    ["another host behind a parent that folds away", "/queue/..//elsewhere.example"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,hello"],
    ["the sign-in page itself", "/sign-in?next=/queue"],
    ["the set-up page", "/set-up"],
    ["a one-time link", "/links/abc"],
    ["an address of the API", "/api/auth/signout"],
  ])("leads from %s to the start page", (_, next) => {
    expect(localPath(next)).toBe("/");
  });

  it("never leads a browser to another host", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      ":",
      "@",
      "//",
      "\t",
      "\n",
      "elsewhere.example",
      "%2f",
      "%5c",
      "queue",
      "?",
      "#",
      " ",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (next) => {
        expect(new URL(localPath(next), ORIGIN).origin).toBe(ORIGIN);
      }),
      { numRuns: 2_000 },
    );
  });
});
