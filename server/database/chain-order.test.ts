import { describe, expect, it } from "vitest";
import { database } from "@/server/database/client";
import { aPerson } from "@/test/builders/actors";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";

useDatabase();

const chain = [
  { source: "Relay Wire", role: "relay" as const },
  { source: "Harbour Pilot", role: "origin" as const },
];

async function aChain() {
  const { id } = await aClaim(await aPerson("reviewer"), { chain });
  return theAppearance(id);
}

const linksOf = (appearanceId: string) => database().chainLink.count({ where: { appearanceId } });

describe("what stays of a chain when links are deleted", () => {
  it.each([
    ["the outlet", 0],
    ["a link in the middle", 1],
  ])("is refused as a chain without %s", async (_, position) => {
    const { id: appearanceId } = await aChain();
    const cut = database().chainLink.deleteMany({ where: { appearanceId, position } });
    await expect(cut).rejects.toThrow(/is broken/);
    expect(await linksOf(appearanceId)).toBe(3);
  });

  it("is whole when the deepest link goes, and when all go", async () => {
    const { id: appearanceId } = await aChain();
    await database().chainLink.deleteMany({ where: { appearanceId, position: 2 } });
    expect(await linksOf(appearanceId)).toBe(2);
    await database().chainLink.deleteMany({ where: { appearanceId } });
    expect(await linksOf(appearanceId)).toBe(0);
  });

  it("is whole when the appearance goes too", async () => {
    const { id } = await aChain();
    const { chainLink, appearance } = database();
    await database().$transaction([
      chainLink.deleteMany({ where: { appearanceId: id } }),
      appearance.delete({ where: { id } }),
    ]);
    expect(await database().appearance.count({ where: { id } })).toBe(0);
  });

  it("is refused when a link is moved to another appearance", async () => {
    const [one, other] = [await aChain(), await aChain()];
    const [, middle] = one.links;
    const { claimId, id: appearanceId } = other;
    const move = database().chainLink.update({
      where: { id: middle?.id },
      data: { appearanceId, claimId, position: 3 },
    });
    await expect(move).rejects.toThrow(/is broken/);
  });
});
