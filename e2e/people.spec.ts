import { expect, test } from "@/e2e/fixtures";
import { SignInPage } from "@/e2e/pages/sign-in-page";
import { newId } from "@/lib/new-id";
import { anAccount, PASSWORD } from "@/test/builders/access";

const OTHER_PASSWORD = "violet anchor seldom";

test("somebody signs in, comes to the page they asked for, and signs out", async ({ page }) => {
  const { email, name } = await anAccount("reviewer");
  await page.goto("/queue?mine=true");
  await new SignInPage(page).signIn({ email, password: PASSWORD });
  await expect(page).toHaveURL(/\/queue\?mine=true$/);

  const signOut = page.getByRole("button", { name: "Sign out" });
  // The address is there before the page answers to clicks.
  await expect(async () => {
    await page.getByRole("button", { name: `Account of ${name}` }).click();
    await expect(signOut).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await signOut.click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/queue");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a wrong password is refused in the same words as an unknown address", async ({ page }) => {
  const { email } = await anAccount("reviewer");
  await page.goto("/sign-in");
  await new SignInPage(page).signIn({ email, password: OTHER_PASSWORD });
  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
});

test("a person is invited, chooses a password and is in", async ({ loginAs, page: guest }) => {
  const { page } = await loginAs("admin");
  const email = `${newId()}@desk.example`;
  await page.goto("/admin/people");
  await page.getByRole("button", { name: "Invite a person" }).click();
  await page.getByLabel("Name").fill("Samir Aziz");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByRole("dialog", { name: "Invited" }).getByRole("status").textContent();
  expect(link).toMatch(/\/links\//);
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: email })).toContainText("Has not signed in yet");

  await guest.goto(link ?? "");
  await guest.getByLabel("New password").fill(OTHER_PASSWORD);
  await guest.getByRole("button", { name: "Set the password" }).click();
  await expect(guest.getByRole("button", { name: "Account of Samir Aziz" })).toBeVisible();
  await guest.goto(link ?? "");
  await expect(guest.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("disabling a person acts at once on a page they have open", async ({ loginAs }) => {
  const [admin, reviewer] = [await loginAs("admin"), await loginAs("reviewer")];
  await reviewer.page.goto("/queue");
  await expect(reviewer.page.getByRole("heading", { name: "Queue" })).toBeVisible();
  await admin.page.goto(`/admin/people/${reviewer.actor.userId}`);
  await admin.page.getByRole("button", { name: "Disable this account" }).click();
  await expect(admin.page.getByRole("button", { name: "Enable this account" })).toBeVisible();

  await reviewer.page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Articles" })
    .click();
  await expect(reviewer.page).toHaveURL(/\/sign-in/);
});

test("everybody changes their own password, and the old one is of no more use", async ({ page }) => {
  const { email } = await anAccount("editor");
  await page.goto("/sign-in?next=/account");
  await new SignInPage(page).signIn({ email, password: PASSWORD });
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password").fill(OTHER_PASSWORD);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sign-in");
  const form = new SignInPage(page);
  await form.signIn({ email, password: PASSWORD });
  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
  await form.signIn({ email, password: OTHER_PASSWORD });
  await expect(page.getByRole("heading", { name: "Desk" })).toBeVisible();
});

test("the pages of people are an admin's alone", async ({ loginAs }) => {
  const { page } = await loginAs(["reviewer", "editor"]);
  const response = await page.goto("/admin/people");

  expect(response?.status()).toBe(403);
  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Admin" }),
  ).toHaveCount(0);
});
