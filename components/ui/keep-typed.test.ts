import { describe, expect, it } from "vitest";
import { keepTyped } from "./keep-typed";

describe("a form that a newer version comes to", () => {
  it("keeps what was typed and takes over what was left as it stood", () => {
    const opened = { name: "Quay Watch", country: "SY", homepage: "" };
    const typed = { ...opened, country: "LB" };
    const newest = { name: "Quay Monitor", country: "IQ", homepage: "https://quay.example" };
    expect(keepTyped({ typed, opened, newest })).toEqual({ ...newest, country: "LB" });
  });
});
