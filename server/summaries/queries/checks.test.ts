import { beforeAll, describe, expect, it } from "vitest";
import { claimPatch } from "@/domain/claims/schema";
import { evidenceInput } from "@/domain/review/schema";
import { editClaim } from "@/server/claims/commands/edit-claim";
import { database } from "@/server/database/client";
import { addEvidence } from "@/server/review/commands/add-evidence";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { unwrap } from "@/server/unwrap";
import { aPerson, nobody } from "@/test/builders/actors";
import { aCheckedSource, aClaim, aReview, supportFrom } from "@/test/builders/claims";
import { ADDRESS, aDecidedClaim } from "@/test/builders/summaries";
import { countStatements } from "@/test/postgres/count-statements";
import { useDatabase } from "@/test/postgres/database";
import { publishCheck, unpublishCheck } from "../commands/publish-check";
import { getCheck } from "./get-check";
import { listChecks } from "./list-checks";

useDatabase();

type Person = Awaited<ReturnType<typeof aPerson>>;
let reviewer: Person;
let editor: Person;

beforeAll(async () => {
  reviewer = await aPerson("reviewer");
  editor = await aPerson("editor");
});

async function aCheck() {
  const { id, version } = await aDecidedClaim(reviewer);
  return unwrap(await publishCheck(editor, { claimId: id, version }));
}

const read = (ref: number) => getCheck(nobody(), `C-${ref}`, ADDRESS);

describe("the public page of a check", () => {
  it("shows anybody what the desk decided, and what it rests on", async () => {
    const { ref } = await aCheck();
    expect(await read(ref)).toMatchObject({
      ref: `C-${ref}`,
      url: `${ADDRESS}/checks/C-${ref}`,
      deskName: "Fact-checking desk",
      verdict: "corroborated",
      rationale: "Two saw it.",
      overrideReason: null,
      underReview: false,
      outlets: 1,
      independentOrigins: 2,
      basis: {
        appearances: [{ outlet: "Reuters", chain: [{ role: "outlet" }, { source: "Coast Monitor" }] }],
        evidence: [{ stance: "for", source: "Hills Monitor" }],
      },
    });
  });

  it("explains how its origins were counted", async () => {
    const { ref } = await aCheck();
    expect((await read(ref)).explanation.length).toBeGreaterThan(0);
  });

  it("names nobody of the desk", async () => {
    const { ref } = await aCheck();
    const text = JSON.stringify(await read(ref));
    for (const person of [reviewer, editor]) expect(text).not.toContain(person.name);
  });

  it("carries a ClaimReview at its own address, by the desk", async () => {
    const { ref } = await aCheck();
    const { jsonLd } = await read(ref);
    expect(JSON.parse(jsonLd ?? "")).toMatchObject({
      "@type": "ClaimReview",
      url: `${ADDRESS}/checks/C-${ref}`,
      reviewRating: { alternateName: "Corroborated" },
      author: { name: "Fact-checking desk" },
      itemReviewed: { author: [{ name: "Coast Monitor" }] },
    });
  });

  it("can't be broken out of by a statement", async () => {
    const claim = await aClaim(editor, { statement: "</script><script>alert(1)</script>" });
    const decided = unwrap(await aReview(editor, claim));
    unwrap(await publishCheck(editor, { claimId: claim.id, version: decided.version }));
    expect((await read(claim.ref)).jsonLd).not.toContain("<");
  });

  it("is found by its reference in either case", async () => {
    const { ref } = await aCheck();
    expect((await getCheck(nobody(), `c-${ref}`, ADDRESS)).ref).toBe(`C-${ref}`);
  });

  it("is not there for a claim that is not published, by whatever name", async () => {
    const { id, ref } = await aDecidedClaim(reviewer);
    for (const key of [`C-${ref}`, id, "C-999999", "A-1", "", "nonsense"])
      await expect(getCheck(nobody(), key, ADDRESS)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is gone once it is unpublished", async () => {
    const { id, ref, version } = await aCheck();
    unwrap(await unpublishCheck(editor, { claimId: id, version }));
    await expect(read(ref)).rejects.toMatchObject({ code: "not_found" });
  });

  it("shows no evidence that came after the decision, until the next one", async () => {
    const { id, ref } = await aCheck();
    const evidence = evidenceInput.parse({
      stance: "against",
      note: "Never judged.",
      url: "https://x.example",
    });
    const saved = unwrap(await addEvidence(reviewer, { claimId: id, evidence }));
    expect(saved.standing).toBe("needs_re_review");
    expect(JSON.stringify(await read(ref))).not.toContain("Never judged");
    unwrap(await aReview(editor, saved, { verdict: "disputed" }));
    expect((await read(ref)).basis?.evidence).toContainEqual(
      expect.objectContaining({ stance: "against", note: "Never judged." }),
    );
  });

  it("shows none that came after it and left the claim decided", async () => {
    const { id, ref } = await aCheck();
    const { standing } = await supportFrom(reviewer, { id }, await aCheckedSource("Hills Monitor"));
    expect(standing).toBe("corroborated");
    const { basis, independentOrigins } = await read(ref);
    expect(basis?.evidence).toHaveLength(1);
    expect(independentOrigins).toBe(2);
  });

  it("takes two statements", async () => {
    const { ref } = await aCheck();
    expect(await countStatements(() => read(ref))).toBe(2);
  });
});

describe("a check that is reviewed again", () => {
  it("says so, beside the last decision, and shows nothing that is open", async () => {
    const { id, ref, version } = await aCheck();
    unwrap(await reopenClaim(editor, { claimId: id, reason: "A new report.", version }));
    const evidence = evidenceInput.parse({ stance: "against", note: "Seen empty on Friday." });
    unwrap(await addEvidence(reviewer, { claimId: id, evidence }));

    const check = await read(ref);
    expect(check).toMatchObject({
      underReview: true,
      verdict: "corroborated",
      rationale: "Two saw it.",
      independentOrigins: 2,
      outlets: 1,
      basis: null,
      jsonLd: null,
    });
    expect(JSON.stringify(check)).not.toContain("Seen empty");
  });

  it("keeps the words the verdict was given on", async () => {
    const { id, ref, version, statement } = await aCheck();
    const first = await editClaim(editor, {
      claimId: id,
      ...claimPatch.parse({ statement: "Something else altogether.", version }),
    });
    const again = claimPatch.parse({ statement: "Yet another thing.", version: first.version });
    await editClaim(editor, { claimId: id, ...again });

    expect((await read(ref)).statement).toBe(statement);
    const { items } = await listChecks(nobody());
    expect(items.find((one) => one.id === id)).toMatchObject({ statement, underReview: true });
  });
});

describe("the public list of checks", () => {
  it("holds what is published and nothing else, newest first", async () => {
    const [older, newer] = [await aCheck(), await aCheck()];
    const hidden = await aDecidedClaim(reviewer);
    const refs = (await listChecks(nobody())).items.map(({ ref }) => ref);
    expect(refs.slice(0, 2)).toEqual([`C-${newer.ref}`, `C-${older.ref}`]);
    expect(refs).not.toContain(`C-${hidden.ref}`);
  });

  it("marks what an editor decided against the rule, as the page of the check does", async () => {
    const byRule = await aCheck();
    const claim = await aClaim(editor);
    const reason = "Our own camera recorded it.";
    const { version } = unwrap(await aReview(editor, claim, { verdict: "corroborated", reason }));
    unwrap(await publishCheck(editor, { claimId: claim.id, version }));

    const { items } = await listChecks(nobody());
    const isByException = (id: string) => items.find((one) => one.id === id)?.byException;
    expect([isByException(claim.id), isByException(byRule.id)]).toEqual([true, false]);
    expect((await read(claim.ref)).overrideReason).toBe(reason);
  });

  it("goes on by cursor without leaving one out or showing one twice", async () => {
    const claims = await database().claim.findMany({ where: { publishedAt: { not: null } } });
    for (let more = claims.length; more < 27; more++) await aPlainCheck();
    const first = await listChecks(nobody());
    const second = await listChecks(nobody(), first.nextCursor ?? "");
    const refs = [...first.items, ...second.items].map(({ ref }) => ref);
    expect(first.items).toHaveLength(25);
    expect(second.nextCursor).toBeNull();
    expect(new Set(refs).size).toBe(await database().claim.count({ where: { publishedAt: { not: null } } }));
  });

  it("refuses a cursor that is none of its own", async () => {
    await expect(listChecks(nobody(), "?")).rejects.toMatchObject({ code: "invalid" });
  });

  it("takes one statement", async () => {
    expect(await countStatements(() => listChecks(nobody()))).toBe(1);
  });
});

async function aPlainCheck() {
  const claim = await aClaim(editor);
  const { version } = unwrap(await aReview(editor, claim));
  return unwrap(await publishCheck(editor, { claimId: claim.id, version }));
}
