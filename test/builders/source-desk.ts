import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { database } from "@/server/database/client";
import { createConflict } from "@/server/sources/commands/create-conflict";
import { mergeSource } from "@/server/sources/commands/merge-source";
import { placeInCamp } from "@/server/sources/commands/place-in-camp";
import { retractSource } from "@/server/sources/commands/retract-source";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { aClaim, theAppearance } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { anUnnamedSource, aSource } from "@/test/builders/sources";

/** A citation, as what ties sources needs one. */
export const CITED = { citation: "https://example.org/about" };
/** A reason, as a change of sources needs one. */
export const reason = "The yearbook says so.";

/** Sources in every state, tied to each other, with claims, names and a conflict: what commands on sources refuse is tried on them. */
export async function aSourceDesk() {
  const admin = await aPerson("admin");
  const [alpha, beta] = [
    await aSource({ name: "Alpha Wire", aliases: ["AW", "Alpha"] }),
    await aSource({ name: "Beta Wire", aliases: ["Beta"] }),
  ];
  const mergedName = "Merged Wire";
  const merged = await aSource({ name: mergedName, aliases: ["Merged Alias"] });
  const [retracted, unnamed] = [await aSource(), await anUnnamedSource()];
  unwrap(await mergeSource(admin, merged, { into: beta }));
  unwrap(await retractSource(admin, retracted, { version: 1, reason }));
  unwrap(await createConflict(admin, conflictInput.parse({ name: "War", camps: ["North", "South"] })));
  const [north, south] = (await listConflicts(admin)).items[0]?.camps.map(({ id }) => id) ?? [];
  if (north === undefined || south === undefined) throw new Error("the war has no sides");

  const relation = await aRelation(alpha, "owned_by", beta);
  const membership = unwrap(
    await placeInCamp(admin, alpha, campInput.parse({ campId: north, tie: "party", ...CITED })),
  ).id;
  const published = [{ sourceId: beta, role: "origin" as const }];
  const { links } = await theAppearance((await aClaim(admin, { chain: published, outlet: "Alpha Wire" })).id);
  const alone = await theAppearance(
    (await aClaim(admin, { chain: [{ sourceId: alpha, role: "origin" }], outlet: "Reuters" })).id,
  );
  const aliasOf = async (sourceId: string, name: string) =>
    (await database().sourceAlias.findFirstOrThrow({ where: { sourceId, name } })).id;
  return {
    ...{ admin, alpha, beta, merged, mergedName, retracted, unnamed, north, south, relation, membership },
    ...{ outletLink: links[0]?.id ?? "", joint: links.find((link) => link.sourceId === beta)?.id ?? "" },
    ...{ link: alone.links.find((one) => one.sourceId === alpha)?.id ?? "" },
    ...{ alias: await aliasOf(alpha, "AW"), ownName: await aliasOf(alpha, "Alpha Wire") },
    ...{ foreignAlias: await aliasOf(beta, "Beta"), mergedAlias: await aliasOf(merged, "Merged Alias") },
  };
}

/** The keys of what stands on that desk. */
export type SourceDesk = Awaited<ReturnType<typeof aSourceDesk>>;
