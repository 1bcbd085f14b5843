import { expect, test } from "@/e2e/fixtures";
import { ClaimPage, chooseSource } from "@/e2e/pages/claim-page";
import { newId } from "@/lib/new-id";
import { aCheckedSource, aClaim } from "@/test/builders/claims";

test("a claim is reworded, and its history keeps what was before", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aClaim(actor, { statement: "Halfaya fell." });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.reword("Halfaya was taken on 6 May.");
  await claim.saveStatement();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken on 6 May.");
  await claim.openHistory();
  const entry = page.getByRole("listitem").filter({ hasText: "reworded the claim" });
  await expect(entry).toContainText("Halfaya fell. → Halfaya was taken on 6 May.");
  await expect(entry).toContainText(actor.name);
});

test("of two people who reword a claim at once, the second is told and keeps the typed text", async ({
  loginAs,
}) => {
  const [first, second] = [await loginAs("reviewer"), await loginAs("editor")];
  const { ref } = await aClaim(first.actor, { statement: "Halfaya fell." });
  const [one, other] = [new ClaimPage(first.page), new ClaimPage(second.page)];
  await one.open(`C-${ref}`);
  await other.open(`C-${ref}`);
  await one.reword("Halfaya was taken.");
  await other.reword("Halfaya changed hands.");
  await one.saveStatement();
  await expect(first.page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken.");
  await other.saveStatement();

  await expect(second.page.getByRole("alert").filter({ hasText: /changed|first/i })).toBeVisible();
  const typed = second.page.getByRole("textbox", { name: "Statement" });
  await expect(typed).toHaveValue("Halfaya changed hands.");
  await second.page.getByRole("button", { name: "Load the newest version and go on" }).click();
  await expect(second.page.getByText("It now reads")).toBeVisible();
  await expect(typed).toHaveValue("Halfaya changed hands.");
  await other.saveStatement();
  await expect(second.page.getByRole("heading", { level: 1 })).toContainText("Halfaya changed hands.");
});

test("a chain is corrected: links are added, put in order, described and removed", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const [agency, monitor] = [`Qalam ${newId()}`, `Rasd ${newId()}`];
  await aCheckedSource(agency);
  const { ref } = await aClaim(actor, { chain: [{ source: monitor, role: "origin" }] });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await page.getByRole("button", { name: /^Edit the chain in A-/ }).click();

  const dialog = page.getByRole("dialog", { name: /^Chain in A-/ });
  await dialog.getByRole("button", { name: "Add a deeper origin" }).click();
  await chooseSource(dialog.getByRole("listitem").first(), "Source", agency);
  await dialog.getByRole("button", { name: `Move ${agency} towards the outlet` }).click();
  await dialog.getByRole("button", { name: "Add a deeper origin" }).click();
  await dialog.getByRole("checkbox", { name: "Described, not named" }).first().check();
  await dialog.getByRole("textbox", { name: "As printed" }).fill("two officers");
  await dialog.getByRole("button", { name: "Save the chain" }).click();
  await expect(dialog).toHaveCount(0);

  const chain = page.getByRole("list", { name: /^Attribution chain/ }).getByRole("listitem");
  await expect(chain).toHaveText([
    /^origin, unnamed: two officers/,
    new RegExp(`^relay: ${monitor}`),
    `relay: ${agency}`,
    /^outlet: Reuters/,
  ]);

  await page.getByRole("button", { name: /^Edit the chain in A-/ }).click();
  await dialog.getByRole("button", { name: "Remove two officers" }).click();
  await dialog.getByRole("button", { name: "Save the chain" }).click();
  await expect(chain).toHaveCount(3);
});
