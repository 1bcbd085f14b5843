import { eventInput } from "@/domain/events/schema";
import { expect, test } from "@/e2e/fixtures";
import { ClaimPage, chooseClaim } from "@/e2e/pages/claim-page";
import { aProperName, aTown } from "@/e2e/steps/proper-name";
import { createEvent } from "@/server/events/commands/write-event";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";
import { aCheckedSource, aClaim } from "@/test/builders/claims";

type Builder = Parameters<typeof aClaim>[0];

/** A claim with a monitor's toll of the day, printed by an outlet. */
async function aToll(actor: Builder, town: string, [monitor, killed]: readonly [string, string]) {
  const sourceId = await aCheckedSource(monitor);
  const text = `${killed} soldiers were killed in ${town}, ${monitor} said on Saturday.`;
  const { articleId } = await anArticle(actor, { text, publishedAt: "2016-05-09" });
  const chain = [{ sourceId, role: "origin" as const, cue: "said" }];
  const statement = `${killed} soldiers were killed in ${town} on 6 May 2016.`;
  const { ref } = await aClaim(actor, { articleId, statement, chain });
  return `C-${ref}`;
}

test("an editor makes an event from a claim, adds another, and sees who counted what and when it was said", async ({
  loginAs,
}) => {
  const { page, actor } = await loginAs("editor");
  const [town, one, other] = [aTown(), aProperName("Rasd"), aProperName("Marsad")];
  const first = await aToll(actor, town, [one, "30"]);
  const second = await aToll(actor, town, [other, "dozens of"]);
  await new ClaimPage(page).open(first);
  await page.getByRole("link", { name: "New event" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(`Fall of ${town}`);
  await page.getByRole("textbox", { name: "Happened" }).fill("2016-05");
  await page.getByRole("button", { name: "Make the event" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Fall of ${town}`);
  await expect(page.getByText("May 2016", { exact: true })).toBeVisible();

  await chooseClaim(page, "Claim", second);
  await page.getByRole("button", { name: "Add to the event" }).click();
  const figures = page.getByRole("table", { name: /^Figures: Killed/ });
  await expect(figures.getByRole("row").filter({ hasText: one })).toContainText("30");
  await expect(figures.getByRole("row").filter({ hasText: other })).toContainText(
    "“dozens” is coded as at least 12",
  );
  const timeline = page.getByRole("region", { name: "Timeline" }).getByRole("listitem");
  await expect(timeline.filter({ hasText: "Said" }).first()).toContainText("7 May 2016");
  await expect(timeline.first()).toContainText("6 May 2016");
  await expect(timeline.last()).toContainText("Published");

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("textbox", { name: "Place" }).fill(town);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByText(town, { exact: true })).toBeVisible();
});

test("a figure that was read wrong is corrected, and the correction undone", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const ref = await aToll(actor, aTown(), [aProperName("Rasd"), "30"]);
  const claim = new ClaimPage(page);
  await claim.open(ref);
  await page.getByRole("button", { name: `Correct the figures of ${ref}` }).click();
  const dialog = page.getByRole("dialog", { name: `Figures of ${ref}` });
  await dialog.getByRole("spinbutton", { name: "Highest" }).fill("20");
  await dialog.getByRole("button", { name: "Save the figures" }).click();
  await expect(dialog.getByText("must not be less than low")).toBeVisible();
  await dialog.getByRole("spinbutton", { name: "Highest" }).fill("35");
  await dialog.getByRole("button", { name: "Save the figures" }).click();

  await expect(claim.part("Figures")).toContainText("30 to 35");
  await expect(claim.part("Figures")).toContainText("Corrected by people.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(claim.part("Figures")).not.toContainText("30 to 35");
  await expect(claim.part("Figures")).not.toContainText("Corrected by people.");
});

test("a reviewer reads an event and finds no way to change it", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const { ref } = await createEvent(await aPerson("editor"), eventInput.parse({ title: "Fall of a town" }));
  await page.goto(`/events/E-${ref}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Fall of a town");
  for (const name of ["Edit", "Add to the event"])
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  expect((await page.goto("/events/new"))?.status()).toBe(403);
});
