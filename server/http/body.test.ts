import { describe, expect, it } from "vitest";
import { readJson } from "./body";

const MEGABYTE = 1024 * 1024;

const read = (body: BodyInit | null) =>
  readJson(new Request("http://desk.example/api/v1/articles", { method: "POST", body }));

/** A body that comes in pieces of a megabyte; it tells how many were taken. */
function inPieces(count: number) {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (taken === count) return controller.close();
        taken += 1;
        controller.enqueue(new Uint8Array(MEGABYTE).fill(0x20));
      },
    },
    { highWaterMark: 0 },
  );
  const init: RequestInit & { duplex: "half" } = { method: "POST", body: stream, duplex: "half" };
  return { taken: () => taken, answer: readJson(new Request("http://desk.example/", init)) };
}

describe("the body of a request", () => {
  it("is read as JSON, with the bytes as they came", async () => {
    const sent = '{"name" : "مرصد 🛑"}';
    const { bytes, value } = await read(sent);
    expect(value).toEqual({ name: "مرصد 🛑" });
    expect(bytes.toString("utf8")).toBe(sent);
  });

  it.each([null, ""])("that is empty (%j) is nothing, not a mistake", async (body) => {
    expect(await read(body)).toEqual({ bytes: Buffer.alloc(0), value: undefined });
  });

  it.each([
    ["no JSON", "title=Raid"],
    ["cut off", '{"title": "Ra'],
    ["blank", "  "],
    ["JSON in Latin-1", new Uint8Array([0x22, 0xe9, 0x22])],
    ["JSON in UTF-16", new Uint8Array([0xff, 0xfe, 0x22, 0x00, 0x22, 0x00])],
  ])("that is %s is refused, and says what to send", async (_, body) => {
    await expect(read(body)).rejects.toMatchObject({
      ...{ code: "bad_request", message: expect.stringContaining("application/json") },
    });
  });

  it("of twelve megabytes is read, and so is no JSON for its size alone", async () => {
    const { taken, answer } = inPieces(12);
    await expect(answer).rejects.toMatchObject({ code: "bad_request" });
    expect(taken()).toBe(12);
  });

  it("of more is refused as too large, and not read to its end", async () => {
    const { taken, answer } = inPieces(40);
    await expect(answer).rejects.toMatchObject({
      code: "too_large",
      message: expect.stringContaining("5 MB"),
    });
    expect(taken()).toBeLessThan(20);
  });
});
