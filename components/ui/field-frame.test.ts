import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TextField } from "@/components/ui/field";
import { fieldAttributes } from "@/components/ui/field-frame";

describe("fieldAttributes", () => {
  it.each([
    [{}, undefined, undefined],
    [{ hint: "How" }, "f-hint", undefined],
    [{ error: "Too long" }, "f-error", true],
    [{ hint: "How", error: "Too long" }, "f-hint f-error", true],
  ])("ties the control to its notes: %j", (words, describedBy, invalid) => {
    expect(fieldAttributes("f", words)).toEqual({
      id: "f",
      "aria-describedby": describedBy,
      "aria-invalid": invalid,
    });
  });
});

describe("TextField", () => {
  it("describes its input by notes that are on the page", () => {
    const page = renderToStaticMarkup(
      createElement(TextField, { label: "Title", name: "title", hint: "As printed.", error: "Missing." }),
    );
    const ids = page.match(/aria-describedby="([^"]+)"/)?.[1]?.split(" ") ?? [];

    expect(ids).toHaveLength(2);
    for (const id of ids) expect(page).toContain(` id="${id}"`);
  });
});
