import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "@/domain/sources/fold-name";
import { matchName, type NameCandidate } from "@/domain/sources/match-name";

const REGISTERED: [string, string[]][] = [
  ["sohr", ["Syrian Observatory for Human Rights", "the Observatory", "المرصد السوري لحقوق الإنسان"]],
  ["anadolu", ["Anadolu Agency", "Anadolu"]],
  ["reuters", ["Reuters"]],
  ["ap", ["Associated Press", "AP"]],
  ["afp", ["Agence France-Presse", "AFP"]],
  ["sana", ["Syrian Arab News Agency", "SANA"]],
  ["turkey", ["Turkey", "Türkiye"]],
  ["nusra", ["al-Nusra Front", "Jabhat al-Nusra"]],
  ["hezbollah", ["Hezbollah"]],
  ["press-1", ["Local Press Office"]],
  ["press-2", ["Local Press Office"]],
];

const candidates: NameCandidate[] = REGISTERED.flatMap(([sourceId, names]) =>
  names.map((name) => ({ sourceId, name, folded: foldName(name) })),
);

function offered(printed: string): string[] {
  const match = matchName(printed, candidates);
  return match.kind === "near" ? match.candidates.map((one) => one.sourceId) : [match.kind];
}

describe("a printed name that is registered", () => {
  it.each([
    ["Syrian Observatory for Human Rights", "sohr"],
    ["The Syrian Observatory for Human Rights", "sohr"],
    ["the observatory", "sohr"],
    ["المرصد السوري لحقوق الانسان", "sohr"],
    ["ANADOLU", "anadolu"],
    ["Anadolu agency", "anadolu"],
    ["A.P.", "ap"],
    ["Nusra Front", "nusra"],
    ["Turkiye", "turkey"],
  ])("%s is exactly its source", (printed, sourceId) => {
    expect(matchName(printed, candidates)).toEqual({ kind: "exact", sourceId });
  });

  it("is ambiguous when two sources carry it", () => {
    expect(matchName("local press office", candidates)).toEqual({
      kind: "ambiguous",
      sourceIds: ["press-1", "press-2"],
    });
  });

  it("is one source still when it carries the name twice", () => {
    const twice = [...candidates, { sourceId: "reuters", name: "REUTERS", folded: "reuters" }];

    expect(matchName("Reuters", twice)).toEqual({ kind: "exact", sourceId: "reuters" });
  });
});

describe("a printed name that is nearly registered", () => {
  it.each([
    ["Andadolu", "anadolu"],
    ["Andadolu Agency", "anadolu"],
    ["Anadolu Agancy", "anadolu"],
    ["Reuter", "reuters"],
    ["Rueters", "reuters"],
    ["Hizbullah", "hezbollah"],
    ["Hizballah", "hezbollah"],
    ["Jabhat al-Nousra", "nusra"],
    ["SOHR", "sohr"],
    ["Syrian Observatory of Human Rights", "sohr"],
    ["Syrian Observatory", "sohr"],
  ])("%s is offered as its source first", (printed, sourceId) => {
    expect(offered(printed)[0]).toBe(sourceId);
  });

  it("is offered with its best name, a score and a reason", () => {
    expect(matchName("Andadolu", candidates)).toMatchObject({
      kind: "near",
      candidates: [{ sourceId: "anadolu", name: "Anadolu", reason: "one letter differs" }],
    });
  });

  it("is offered once a source, best first, five at most", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      sourceId: `s${index % 8}`,
      name: `Reuters${index}`,
      folded: `reuters${index}`,
    }));
    const match = matchName("Reuters", many);
    const found = match.kind === "near" ? match.candidates : [];

    expect(found).toHaveLength(5);
    expect(new Set(found.map((one) => one.sourceId)).size).toBe(5);
    expect(found.map((one) => one.score)).toEqual(found.map((one) => one.score).sort((a, b) => b - a));
  });
});

describe("sources whose names are as near as one another", () => {
  const near = (...names: [string, string][]) => {
    const match = matchName(
      "Reuters",
      names.map(([sourceId, name]) => ({ sourceId, name, folded: foldName(name) })),
    );
    return match.kind === "near" ? match.candidates.map(({ sourceId, name }) => `${sourceId} ${name}`) : [];
  };

  it("are offered by name, then by id, in whatever order they come", () => {
    const given: [string, string][] = [
      ["c", "Reutersb"],
      ["b", "Reutersa"],
      ["a", "Reutersb"],
    ];
    const offeredSo = ["b Reutersa", "a Reutersb", "c Reutersb"];
    expect(near(...given)).toEqual(offeredSo);
    expect(near(...given.toReversed())).toEqual(offeredSo);
  });

  it("are each offered by the first of names as good", () => {
    expect(near(["a", "Reutersb"], ["a", "Reutersa"])).toEqual(["a Reutersa"]);
    expect(near(["a", "Reutersa"], ["a", "Reutersb"])).toEqual(["a Reutersa"]);
  });
});

describe("a printed name that is not registered", () => {
  it.each([
    "Turkish security sources",
    "Turkish",
    "officials",
    "BBC",
    "Al Arabiya",
    "SADA",
    "AFB",
    "a source",
    "!!!",
    "مصادر",
  ])("%s is nobody", (printed) => {
    expect(offered(printed)).toEqual(["none"]);
  });

  it("is nobody where nobody is registered", () => {
    expect(matchName("Reuters", [])).toEqual({ kind: "none" });
  });
});

describe("matching names, whatever they are", () => {
  const names = fc.constantFrom(
    ...candidates.map((one) => one.name),
    "Andadolu",
    "Reuter",
    "BBC",
    "Hizbullah",
  );

  it("does not depend on the order of the registered names", () => {
    fc.assert(
      fc.property(
        names,
        fc.shuffledSubarray(candidates, { minLength: candidates.length }),
        (printed, shuffled) => {
          expect(matchName(printed, shuffled)).toEqual(matchName(printed, candidates));
        },
      ),
    );
  });

  it("never calls exact what is spelt otherwise", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (printed) => {
        const match = matchName(printed, candidates);
        const registered = candidates.some((one) => one.folded === foldName(printed));

        expect(match.kind === "exact" || match.kind === "ambiguous").toBe(registered);
      }),
    );
  });

  it("finds a source by each of its names", () => {
    fc.assert(
      fc.property(fc.constantFrom(...candidates), ({ sourceId, name }) => {
        const match = matchName(name, candidates);
        const found =
          match.kind === "exact" ? [match.sourceId] : match.kind === "ambiguous" ? match.sourceIds : [];

        expect(found).toContain(sourceId);
      }),
    );
  });
});
