import { describe, expect, it } from "vitest";
import type { LinkView } from "@/server/claims/views";
import { toChainLinks, toReadLinks } from "./to-chain-links";

const outlet: LinkView = {
  sourceId: "0198c0de-0000-7000-8000-000000000001",
  sourceRef: "S-1",
  source: "Harbour Daily",
  kind: "outlet",
  checked: true,
  unnamed: false,
  role: "outlet",
  cue: null,
  mention: null,
  stance: "asserts",
  firstHand: false,
  againstInterest: false,
  retracted: false,
  nameThen: null,
  originalUrl: null,
  originalChecked: false,
};
const origin: LinkView = {
  ...outlet,
  sourceRef: "S-2",
  source: "SOHR",
  kind: "monitor",
  role: "origin",
  cue: "said",
  mention: "the Observatory",
  originalUrl: "https://sohr.example/1",
  originalChecked: true,
};

describe("a chain of the server's", () => {
  it("is drawn with each link leading to its source", () => {
    expect(toChainLinks([outlet, origin]).map(({ name, href, role }) => [name, href, role])).toEqual([
      ["Harbour Daily", "/sources/S-1", "outlet"],
      ["SOHR", "/sources/S-2", "origin"],
    ]);
  });

  it("goes by the name a source bore then, says what it is called now, and keeps other printed words", () => {
    const then = {
      ...origin,
      source: "Levant Front",
      nameThen: "Shamiya Front",
      mention: "The Shamiya front",
    };
    expect(
      toChainLinks([then, origin]).map(({ name, nameNow, mention }) => [name, nameNow, mention]),
    ).toEqual([
      ["Shamiya Front", "Levant Front", null],
      ["SOHR", null, "the Observatory"],
    ]);
  });

  it("may hold one source twice", () => {
    const ids = toChainLinks([outlet, { ...outlet, role: "origin" }]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it("is edited with all that is kept of a link", () => {
    const [, link] = toReadLinks([outlet, origin]);
    expect(link).toEqual({
      sourceId: origin.sourceId,
      againstInterest: false,
      name: "SOHR",
      checked: true,
      unnamed: false,
      role: "origin",
      cue: "said",
      mention: "the Observatory",
      stance: "asserts",
      firstHand: false,
      originalUrl: "https://sohr.example/1",
      originalChecked: true,
    });
  });
});
