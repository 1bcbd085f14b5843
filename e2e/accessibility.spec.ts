import type { Page } from "@playwright/test";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { eventInput } from "@/domain/events/schema";
import { campInput, conflictInput } from "@/domain/sources/camp-schema";
import { expect, test } from "@/e2e/fixtures";
import { ArticlePage } from "@/e2e/pages/article-page";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { ANSWERED, aReport } from "@/e2e/steps/article-text";
import { expectAccessible } from "@/e2e/steps/axe";
import { aProperName, aTown } from "@/e2e/steps/proper-name";
import { newId } from "@/lib/new-id";
import { createEvent } from "@/server/events/commands/write-event";
import { createConflict } from "@/server/sources/commands/create-conflict";
import { placeInCamp } from "@/server/sources/commands/place-in-camp";
import { listConflicts } from "@/server/sources/queries/list-conflicts";
import { publishCheck } from "@/server/summaries/commands/publish-check";
import { unwrap } from "@/server/unwrap";
import { anInvitation } from "@/test/builders/access";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aClaim, aWellSourcedClaim, theAppearance } from "@/test/builders/claims";
import { aRelation } from "@/test/builders/relations";
import { aSource } from "@/test/builders/sources";
import { aDecidedClaim } from "@/test/builders/summaries";

interface Screen {
  name: string;
  roles: Role[];
  /** Makes what the screen shows; gives its address. */
  at: (actor: Actor & { userId: string }) => Promise<string>;
  /** What is done on the screen before it is looked at. */
  act?: (page: Page) => Promise<void>;
  width?: number;
}

const EVERYTHING: Role[] = ["reviewer", "editor", "admin"];
const at = (path: string) => async () => path;
const after = (build: (actor: Actor) => Promise<unknown>, path: string) => async (actor: Actor) => {
  await build(actor);
  return path;
};
const aReportAt = async (actor: Actor) => `/articles/${(await anArticle(actor, aReport())).articleId}`;
const anOpenClaimAt = async (actor: Actor) => `/claims/C-${(await aWellSourcedClaim(actor)).ref}`;
const aPublishedRef = async (actor: Actor) => {
  const { id: claimId, version } = await aDecidedClaim(actor);
  return `C-${unwrap(await publishCheck(actor, { claimId, version })).ref}`;
};
const aSourceAt = async () =>
  `/sources/${await aSource({ aliases: [{ name: `المرصد ${newId()}`, language: "ar" }] })}`;
const aTiedSourceAt = async () => {
  const admin = await aPerson("admin");
  const [id, owner, state] = [await aSource({ aliases: [newId()] }), await aSource(), await aSource()];
  await aRelation(id, "owned_by", owner, { since: "2012-05-01" });
  await aRelation(owner, "state_run_by", state);
  await aRelation(id, "shares_staff_with", await aSource());
  const conflict = conflictInput.parse({ name: `War ${newId()}`, camps: ["North", "South"] });
  unwrap(await createConflict(admin, conflict));
  const campId = (await listConflicts(admin)).items[0]?.camps[0]?.id;
  const membership = campInput.parse({ campId, tie: "party", citation: "a book", interest: "its border" });
  unwrap(await placeInCamp(admin, id, membership));
  await aClaim(await aPerson("reviewer"), {
    chain: [{ sourceId: id, role: "origin", mention: "the monitor" }],
  });
  return `/sources/${id}`;
};
const aDiscountedSourceAt = async (actor: Actor) => {
  const { id } = await aDecidedClaim(actor);
  const { links } = await theAppearance(id);
  return `/what-if?source=${links.at(-1)?.sourceId}`;
};
/** An event of two tolls that do not meet. */
const anEventAt = async (actor: Actor) => {
  const town = aTown();
  const claims = [];
  for (const killed of [30, 12]) {
    const statement = `${killed} soldiers were killed in ${town} on 6 May.`;
    const chain = [{ source: aProperName("Rasd"), role: "origin" as const }];
    claims.push((await aClaim(actor, { statement, publishedAt: "2016-05-07", chain })).id);
  }
  const event = eventInput.parse({ title: `Fall of ${town}`, place: town, claims });
  return `/events/E-${(await createEvent(await aPerson("editor"), event)).ref}`;
};
const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();

const SCREENS: Screen[] = [
  { name: "desk", roles: EVERYTHING, at: after(aDecidedClaim, "/") },
  { name: "queue", roles: EVERYTHING, at: after(aDecidedClaim, "/queue") },
  { name: "queue where nothing fits", roles: ["reviewer"], at: at("/queue?q=nothingfitsthis") },
  { name: "queue on a phone", roles: ["reviewer"], at: at("/queue"), width: 360 },
  { name: "articles", roles: ["reviewer"], at: after(anArticle, "/articles") },
  { name: "add an article", roles: ["reviewer"], at: at("/articles/new") },
  {
    name: "preview of an article",
    roles: ["reviewer"],
    at: at("/articles/new"),
    act: async (page) => {
      await page.getByLabel("Text or HTML").fill(`${aReport().text}\n\nAdvertisement`);
      await page.getByRole("button", { name: "Read it" }).click();
      await expect(page.getByRole("region", { name: "Lines of the page" })).toBeVisible();
    },
  },
  {
    name: "article with suggestions and claims",
    roles: EVERYTHING,
    at: aReportAt,
    act: async (page) => {
      const article = new ArticlePage(page);
      await article.stepTo(article.suggestion(ANSWERED));
      await page.keyboard.press("a");
      await expect(article.claim(ANSWERED)).toBeVisible();
    },
  },
  {
    name: "article with an offered claim",
    roles: ["reviewer"],
    at: async (actor) => {
      const town = aTown();
      await aClaim(actor, { statement: `Rebels seized the town of ${town}.` });
      const text = `Rebels took ${town} on Friday, the Observatory said.`;
      return `/articles/${(await anArticle(actor, { text })).articleId}`;
    },
    act: (page) => expect(page.getByRole("region", { name: "Likely the same" })).toBeVisible(),
  },
  {
    name: "article in Arabic",
    roles: ["reviewer"],
    at: async (actor) => {
      const text = `قال المرصد إن المقاتلين سيطروا على القرية بعد ليلة من الاشتباكات. ${Date.now()}`;
      const { articleId } = await anArticle(actor, { text, title: "القرية", language: "ar" });
      await aClaim(actor, { articleId, statement: "سيطر المقاتلون على القرية." });
      return `/articles/${articleId}`;
    },
  },
  {
    name: "dialog of a suggestion",
    roles: ["reviewer"],
    at: aReportAt,
    act: async (page) => {
      const article = new ArticlePage(page);
      await article.stepTo(article.suggestion(ANSWERED));
      await page.keyboard.press("e");
      await expect(page.getByRole("dialog", { name: "Edit and accept" })).toBeVisible();
    },
  },
  {
    name: "dialog of selected words",
    roles: ["reviewer"],
    at: aReportAt,
    act: async (page) => {
      await new ArticlePage(page).select("Aid lorries have waited");
      await page.getByRole("button", { name: "Make a claim" }).click();
      await expect(page.getByRole("combobox", { name: "Attach to a claim on the desk" })).toBeVisible();
    },
  },
  { name: "keys", roles: ["reviewer"], at: aReportAt, act: press("Keys") },
  { name: "cards on a phone", roles: ["reviewer"], at: aReportAt, act: press(/^Claims/), width: 360 },
  { name: "claim", roles: EVERYTHING, at: anOpenClaimAt },
  {
    name: "claim whose review was held back",
    roles: EVERYTHING,
    at: async (actor) => `/claims/C-${(await aClaim(actor)).ref}`,
    act: async (page) => {
      const claim = new ClaimPage(page);
      await claim.judge("Disputed", "Pictures show otherwise.");
      await claim.saveReview();
      await expect(page.getByRole("alert").filter({ hasText: "The rule holds" })).toBeVisible();
      await claim.openHistory();
    },
  },
  {
    name: "decided claim",
    roles: EVERYTHING,
    at: async (actor) => `/claims/C-${(await aDecidedClaim(actor)).ref}`,
  },
  {
    name: "question before publishing",
    roles: EVERYTHING,
    at: async (actor) => `/claims/C-${(await aDecidedClaim(actor)).ref}`,
    act: press("Publish"),
  },
  { name: "form for evidence", roles: ["reviewer"], at: anOpenClaimAt, act: press("Add evidence") },
  { name: "form for a chain", roles: ["reviewer"], at: anOpenClaimAt, act: press(/^Edit the chain/) },
  { name: "sources", roles: EVERYTHING, at: at("/sources") },
  { name: "source", roles: EVERYTHING, at: aSourceAt },
  { name: "form of a source", roles: ["admin"], at: aSourceAt, act: press("Edit") },
  { name: "form of a merge", roles: ["admin"], at: aSourceAt, act: press("Merge") },
  { name: "source with relations and sides", roles: ["admin"], at: aTiedSourceAt },
  { name: "source with relations on a phone", roles: ["reviewer"], at: aTiedSourceAt, width: 360 },
  { name: "form of a relation", roles: ["admin"], at: aTiedSourceAt, act: press("Add a relation") },
  {
    name: "change of a relation",
    roles: ["admin"],
    at: aTiedSourceAt,
    act: press(/^Edit or end: .* shares staff/),
  },
  { name: "form of a side", roles: ["admin"], at: aTiedSourceAt, act: press("Add a side") },
  { name: "form of a conflict", roles: ["admin"], at: aTiedSourceAt, act: press("New conflict") },
  { name: "names of a source", roles: ["admin"], at: async () => `${await aTiedSourceAt()}/names` },
  {
    name: "form of a name",
    roles: ["admin"],
    at: async () => `${await aTiedSourceAt()}/names`,
    act: press("Add a name"),
  },
  {
    name: "form to take a name away",
    roles: ["admin"],
    at: async () => `${await aTiedSourceAt()}/names`,
    act: press(/^Take away/),
  },
  { name: "split of a source", roles: ["admin"], at: async () => `${await aTiedSourceAt()}/split` },
  {
    name: "preview of a registry file",
    roles: ["admin"],
    at: at("/sources/registry"),
    act: async (page) => {
      await page
        .getByRole("textbox", { name: "Or paste it" })
        .fill("record,source,kind\nsource,Ax\u202ee,planet\n");
      await page.getByRole("button", { name: "See what it changes" }).click();
      await expect(page.getByRole("table", { name: "What each line does" })).toBeVisible();
    },
  },
  { name: "add a source", roles: ["admin"], at: at("/sources/new") },
  { name: "what if", roles: ["reviewer"], at: after(aDecidedClaim, "/what-if") },
  { name: "what if of a name", roles: ["reviewer"], at: at("/what-if?source=Levee+Wire") },
  { name: "what if an origin were discounted", roles: ["reviewer"], at: aDiscountedSourceAt },
  { name: "events", roles: EVERYTHING, at: after(anEventAt, "/events") },
  { name: "event", roles: EVERYTHING, at: anEventAt },
  { name: "event on a phone", roles: EVERYTHING, at: anEventAt, width: 360 },
  { name: "form of an event", roles: ["editor"], at: anEventAt, act: press(/^Edit$/) },
  { name: "form of figures", roles: ["editor"], at: anEventAt, act: press(/^Correct the figures/) },
  { name: "export", roles: ["editor"], at: at("/export") },
  { name: "public check", roles: EVERYTHING, at: async (actor) => `/checks/${await aPublishedRef(actor)}` },
  { name: "public checks", roles: EVERYTHING, at: after(aPublishedRef, "/checks") },
  { name: "account", roles: ["reviewer"], at: at("/account") },
  { name: "people", roles: ["admin"], at: at("/admin/people") },
  { name: "invitation", roles: ["admin"], at: at("/admin/people"), act: press("Invite a person") },
  { name: "person", roles: ["admin"], at: async () => `/admin/people/${(await anInvitation("editor")).id}` },
  { name: "tokens", roles: ["admin"], at: at("/admin/tokens") },
  { name: "form of a token", roles: ["admin"], at: at("/admin/tokens"), act: press("New token") },
  { name: "settings", roles: ["admin"], at: at("/admin/settings") },
  {
    name: "audit log",
    roles: ["admin"],
    at: at("/admin/audit?kind=SourceCreated"),
    act: press("Verify the chain"),
  },
  { name: "page for another role", roles: ["reviewer"], at: at("/admin/people") },
  { name: "address without a page", roles: ["reviewer"], at: at("/claims/C-999999999") },
];

for (const { name, roles, at: prepare, act, width = 1280 } of SCREENS) {
  test(`${name}: nothing keeps people out, in light and in dark`, async ({ lookAs, baseURL }) => {
    const { page, actor } = await lookAs(roles, width);
    await page.goto(`${baseURL}${await prepare(actor)}`);
    await act?.(page);
    await expectAccessible(page);
  });
}

for (const path of ["/sign-in", "/links/unknown"]) {
  test(`${path}: nothing keeps people out, in light and in dark`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test("a link for a password: nothing keeps people out, in light and in dark", async ({ page }) => {
  const { secret } = await anInvitation("reviewer");
  await page.goto(`/links/${secret}`);
  await expectAccessible(page);
});
