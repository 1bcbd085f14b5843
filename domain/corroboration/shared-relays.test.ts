import { describe, expect, it } from "vitest";
import type { Origin } from "@/domain/corroboration/origins";
import { originsOf } from "@/domain/corroboration/origins";
import { sharedRelayTies } from "@/domain/corroboration/shared-relays";
import { aReport, originsFrom } from "@/test/builders/independence";

const told = (origins: readonly Origin[]) => sharedRelayTies(origins).map((tie) => tie.say(tie.members));
const passedOn = (names: string, by: string) =>
  `${names} are unnamed and were all passed on by ${by}: they may be the same.`;

const SHARED: { says: string; chains: string[]; told: string[] }[] = [
  { says: "nobody where nothing is passed on", chains: ["Reuters > a?"], told: [] },
  { says: "no single origin with itself", chains: ["X > R > a?", "Y > R > a?"], told: [] },
  { says: "two behind one relay", chains: ["X > R > a?", "Y > R > b?"], told: [passedOn("a and b", "R")] },
  {
    says: "three behind one relay, in one tie",
    chains: ["X > R > c?", "Y > R > a?", "Z > R > b?"],
    told: [passedOn("a, b and c", "R")],
  },
  { says: "no two named ones", chains: ["X > R > A", "Y > R > B"], told: [] },
  { says: "no unnamed one with a named one", chains: ["X > R > a?", "Y > R > B"], told: [] },
  { says: "no two of one outlet that only publishes", chains: ["X > a?", "X > b?"], told: [] },
  {
    says: "one that an agency published and one that it passed on",
    chains: ["R > a?", "X > R > b?"],
    told: [passedOn("a and b", "R")],
  },
  {
    says: "two however far the relay stands from them",
    chains: ["X > R > S > a?", "Y > T > R > b?"],
    told: [passedOn("a and b", "R")],
  },
  {
    says: "two for each relay they share, in the order of the relays' ids",
    chains: ["X > S > R > a?", "Y > R > S > b?"],
    told: [passedOn("a and b", "R"), passedOn("a and b", "S")],
  },
  {
    says: "each with those of its own relay only",
    chains: ["X > R > a?", "Y > R > b?", "X > S > b?", "Y > S > c?"],
    told: [passedOn("a and b", "R"), passedOn("b and c", "S")],
  },
];

describe("a shared relay ties", () => {
  it.each(SHARED)("$says", ({ chains, told: expected }) => {
    expect(told(originsFrom(...chains))).toEqual(expected);
  });

  it("the same ones in whatever order they came", () => {
    const chains = ["X > R > c?", "Y > R > a?", "Z > S > R > b?"];

    expect(told(originsFrom(...chains.reverse()))).toEqual(told(originsFrom(...chains)));
  });

  it("what was seen first-hand as well, since two unnamed people may be one", () => {
    const [tie] = sharedRelayTies(originsFrom("X > R > a?!", "Y > R > b?!"));

    expect(tie).toMatchObject({ kind: "shared_relay", hearsayOnly: false });
  });

  it("the sources as they were picked, so that a merge leaves them where they were", () => {
    const by = [{ sourceId: "r", name: "R", isRelay: true }];
    const origins = originsOf([
      aReport({ originId: "b", originName: "b", unnamed: true, carriers: by }),
      aReport({ id: "ap-2", originId: "a", recordedId: "z", unnamed: true, carriers: by }),
      aReport({ id: "ap-3", originId: "a", recordedId: "c", unnamed: true, carriers: by }),
      aReport({ id: "ap-4", originId: "a", recordedId: "c", unnamed: true, carriers: by }),
    ]);

    expect(
      sharedRelayTies(origins)[0]?.members.map(({ originId, recordedId }) => `${originId}/${recordedId}`),
    ).toEqual(["b/b", "a/c", "a/z"]);
  });

  it("no source to itself by what was merged into it", () => {
    const by = [{ sourceId: "r", name: "R", isRelay: true }];
    const reports = ["a", "b"].map((recordedId) =>
      aReport({ id: recordedId, recordedId, unnamed: true, carriers: by }),
    );

    expect(sharedRelayTies(originsOf(reports))).toEqual([]);
  });

  it("under the first name of the relay, where articles call it differently", () => {
    const reports = ["The agency", "Anadolu"].map((name, at) =>
      aReport({
        ...{ id: `ap-${at}`, originId: `o${at}`, originName: `o${at}`, unnamed: true },
        carriers: [{ sourceId: "aa", name, isRelay: true }],
      }),
    );

    expect(told(originsOf(reports))).toEqual([passedOn("o0 and o1", "Anadolu")]);
  });

  it("and names only those of its members that it still joins, each name once", () => {
    const [tie] = sharedRelayTies(originsFrom("X > R > a?", "Y > R > b?", "Z > R > c?"));
    const left = tie?.members.filter(({ name }) => name !== "b") ?? [];

    expect(tie?.say([...left, ...left])).toBe(passedOn("a and c", "R"));
  });
});
