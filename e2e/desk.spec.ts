import { expect, test } from "@/e2e/fixtures";
import { aSessionCookie } from "@/e2e/steps/session";
import { newId } from "@/lib/new-id";
import { aClaim } from "@/test/builders/claims";

const BASE = process.env.BASE_URL ?? "";

test("the desk counts the claims by standing, and each count leads to its list", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const statement = `Zamir${newId().slice(-12)} fell.`;
  await aClaim(actor, { statement });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Desk" })).toBeVisible();
  await page
    .getByRole("link", { name: /Unreviewed/ })
    .first()
    .click();

  await expect(page).toHaveURL(/\/queue\?standing=unreviewed$/);
  await expect(page.getByRole("table", { name: "Claims" })).toContainText(statement);
});

test("what others did since somebody was last here stands apart from what came before", async ({
  loginAs,
}) => {
  const [reviewer, other] = [await loginAs("reviewer"), await loginAs("reviewer")];
  const { page, actor } = reviewer;
  await page.context().addCookies([await aSessionCookie(actor.userId, BASE)]);
  const { ref } = await aClaim(other.actor);
  await page.goto("/");

  const changed = page.getByRole("region", { name: "What changed" });
  await expect(changed).toContainText("Since you were last here,");
  await expect(changed.getByRole("link", { name: `C-${ref}` })).toBeVisible();
});

for (const { role, words } of [
  { role: "reviewer", words: ["Desk", "Articles", "Queue", "Sources", "Events"] },
  { role: "editor", words: ["Desk", "Articles", "Queue", "Sources", "Events", "Export"] },
  { role: "admin", words: ["Desk", "Articles", "Queue", "Sources", "Events", "Admin"] },
] as const) {
  test(`the navigation shows what is for the role: ${role}`, async ({ loginAs }) => {
    const { page } = await loginAs(role);
    await page.goto("/");

    const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
    await expect(links).toHaveText([...words]);
  });
}
