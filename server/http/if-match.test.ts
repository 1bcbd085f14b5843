import { describe, expect, it } from "vitest";
import { applyIfMatch } from "./if-match";

const send = (header: string | null, body: unknown) => {
  const headers: Record<string, string> = header === null ? {} : { "if-match": header };
  return applyIfMatch(new Request("http://desk.example/api/v1/claims/C-1", { headers }), body);
};

describe("the version that a request was made for", () => {
  it.each([
    ['"3"', 3],
    ['W/"3"', 3],
    ['  "12"  ', 12],
    ['"0"', 0],
    ['"999999999"', 999_999_999],
  ])("is read from the ETag %s", (header, version) => {
    expect(send(header, { title: "Raid" })).toEqual({ title: "Raid", version });
  });

  it("stands alone where nothing else is sent", () => {
    expect(send('"3"', undefined)).toEqual({ version: 3 });
    expect(send('"3"', {})).toEqual({ version: 3 });
  });

  it("of the header goes before that of the body", () => {
    expect(send('"3"', { version: 1 })).toEqual({ version: 3 });
  });

  it("is that of the body without the header, which changes nothing", () => {
    const body = { version: 1 };
    expect(send(null, body)).toBe(body);
    expect(send(null, undefined)).toBeUndefined();
  });

  it.each([["", "3", "*", '"three"', '"3', '3"', '"-1"', '"1.5"', '"1", "2"', '"1234567890"', "w/3"]].flat())(
    "is refused when the header is %j, with an example of one",
    (header) => {
      expect(() => send(header, {})).toThrowError(
        expect.objectContaining({ code: "bad_request", message: expect.stringContaining('"3"') }),
      );
    },
  );

  it.each([[[1, 2]], ["text"], [null], [7]])("is put into no body that has no fields: %j", (body) => {
    expect(send('"3"', body)).toEqual(body);
  });
});
