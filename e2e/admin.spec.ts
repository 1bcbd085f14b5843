import { expect, test } from "@/e2e/fixtures";
import { newId } from "@/lib/new-id";
import { aClaim } from "@/test/builders/claims";

test("a token is shown once, opens the API, and opens nothing once it is revoked", async ({
  loginAs,
  request,
}) => {
  const { page } = await loginAs("admin");
  const name = `Archive ${newId()}`;
  await page.goto("/admin/tokens");
  await page.getByRole("button", { name: "New token" }).click();
  await page.getByRole("dialog", { name: "New token" }).getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Make the token" }).click();
  const dialog = page.getByRole("dialog", { name: "The new token" });
  const headers = { authorization: `Bearer ${await dialog.getByRole("status").textContent()}` };
  expect((await request.get("/api/v1/claims", { headers })).status()).toBe(200);
  expect((await request.get("/api/v1/audit", { headers })).status()).toBe(403);

  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await expect(page.getByRole("row", { name }).getByText("Revoked", { exact: true })).toBeVisible();
  expect((await request.get("/api/v1/claims", { headers })).status()).toBe(401);
});

test("an admin names the desk, and the name stands where people sign in", async ({
  loginAs,
  page: guest,
}) => {
  const { page } = await loginAs("admin");
  const name = `Harbour desk ${newId()}`;
  await page.goto("/admin/settings");
  await page.getByLabel("Name of the desk").fill(name);
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await guest.goto("/sign-in");
  await expect(guest.getByText(name)).toBeVisible();
});

test("the audit log is narrowed by who and what, and its chain is verified", async ({ loginAs }) => {
  const { page, actor } = await loginAs(["reviewer", "admin"]);
  const { ref } = await aClaim(actor);
  await page.goto("/admin/audit");
  await page.getByLabel("What happened").selectOption({ label: "Claim created" });
  await page.getByLabel("By").selectOption({ label: actor.name });
  await page.getByRole("button", { name: "Show" }).click();

  const rows = page.getByRole("table", { name: "Audit log" }).getByRole("row");
  await expect(rows).toHaveCount(2);
  await expect(rows.last().getByRole("link", { name: `C-${ref}` })).toBeVisible();
  await page.getByRole("button", { name: "Verify the chain" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The chain holds" })).toBeVisible();
});

for (const path of ["/admin/tokens", "/admin/settings", "/admin/audit"]) {
  test(`${path} is an admin's alone`, async ({ loginAs }) => {
    const { page } = await loginAs(["reviewer", "editor"]);
    const response = await page.goto(path);

    expect(response?.status()).toBe(403);
    await expect(page.getByRole("heading", { name: "This page is not for your role" })).toBeVisible();
  });
}
