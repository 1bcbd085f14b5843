import { describe, expect, it } from "vitest";
import { acceptInput } from "@/domain/claims/schema";
import { consoleActor } from "@/server/access/gates/console";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { reopenSuggestion } from "@/server/claims/commands/reopen-suggestion";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { theSuggestion } from "@/test/builders/claims";
import { useDatabase } from "@/test/postgres/database";
import { getOutcomes } from "./outcomes";

useDatabase();

async function aSuggestion(outlet = "Reuters") {
  const actor = await aPerson("reviewer");
  const { articleId } = await anArticle(actor, { outlet });
  const { id } = await theSuggestion(articleId);
  const accept = async (input: object = {}) =>
    unwrap(await acceptSuggestion(actor, { ...acceptInput.parse(input), suggestionId: id }));
  return { actor, id, accept };
}

const changesOf = async (id: string) =>
  (await database().suggestion.findUniqueOrThrow({ where: { id } })).changes;

describe("what is kept of an acceptance", () => {
  it("is nothing when it stays as proposed, and else what was changed", async () => {
    const asIs = await aSuggestion();
    await asIs.accept();
    const edited = await aSuggestion();
    await edited.accept({
      statement: "It fell.",
      start: 0,
      end: 8,
      chain: [{ source: "A pilot", role: "origin" }],
    });
    const repeated = await aSuggestion();
    await repeated.accept({ chain: [{ source: "Observatory", role: "origin", cue: "said" }] });

    expect(await changesOf(asIs.id)).toEqual([]);
    expect(await changesOf(edited.id)).toEqual(["statement", "span", "chain"]);
    expect(await changesOf(repeated.id)).toEqual([]);
  });

  it("goes when the acceptance is undone, but for the claims it was split into", async () => {
    const { actor, id, accept } = await aSuggestion();
    await accept({ keepOpen: true, statement: "Fighters came." });
    await accept({ statement: "It fell." });
    expect(await changesOf(id)).toEqual(["statement", "split"]);

    unwrap(await reopenSuggestion(actor, { suggestionId: id }));
    expect(await changesOf(id)).toEqual(["split"]);
  });
});

describe("getOutcomes", () => {
  it("is for the command line only", async () => {
    await expect(getOutcomes(nobody())).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(getOutcomes(await aPerson("admin"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("counts by rule and by outlet", async () => {
    const before = await getOutcomes(consoleActor());
    await (await aSuggestion("Quay Wire")).accept();
    await (await aSuggestion("Quay Wire")).accept({ statement: "It fell." });
    const { actor, id } = await aSuggestion("Harbour Wire");
    await rejectSuggestion(actor, { suggestionId: id });
    await aSuggestion("Harbour Wire");
    const { all, rules, outlets } = await getOutcomes(consoleActor());

    const outlet = (name: string) => outlets.find((one) => one.name === name)?.report;
    expect(outlet("Quay Wire")).toMatchObject({
      ...{
        settled: 2,
        unchanged: 1,
        edited: 1,
        statement: 1,
        accepted: { share: 1 },
        asProposed: { share: 0.5 },
      },
    });
    expect(outlet("Harbour Wire")).toMatchObject({
      settled: 1,
      rejected: 1,
      open: 1,
      accepted: { share: 0 },
    });
    expect(all.settled - before.all.settled).toBe(3);
    for (const parts of [rules, outlets])
      expect(parts.reduce((sum, { report }) => sum + report.settled, 0)).toBe(all.settled);
  });
});
