import { expect, test } from "@playwright/test";

test("a page of the desk sends somebody who is not signed in to sign in, and back to it afterwards", async ({
  page,
}) => {
  await page.goto("/admin/people?cursor=x");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fadmin%2Fpeople%3Fcursor%3Dx$/);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a refused sign-in says so, and keeps the address that was typed", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("nobody@desk.example");
  await page.getByLabel("Password").fill("granite heron ledger");
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody@desk.example");
});

test("a link that does not work says so, and leads to sign in", async ({ page }) => {
  await page.goto(`/links/${"A".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await page.getByRole("link", { name: "Go to sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("a desk with people can't be set up a second time", async ({ page }) => {
  await page.goto("/set-up");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("a page runs no script but its own, and is framed and kept by nobody", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  const response = await page.goto("/sign-in", { waitUntil: "networkidle" });
  const headers = (await response?.allHeaders()) ?? {};

  expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-request-id"]).toBeTruthy();
  expect(refused).toEqual([]);
});

test("a sign-in from another site's page is refused", async ({ request }) => {
  const form = { email: "nobody@desk.example", password: "granite heron ledger", json: "true" };
  const response = await request.post("/api/auth/callback/credentials", {
    form,
    headers: { origin: "https://elsewhere.example" },
  });
  expect(response.status()).toBe(403);
});

test("the desk says without a token that it is live and ready", async ({ request }) => {
  expect(await (await request.get("/api/v1/health/live")).json()).toEqual({ status: "live" });
  expect(await (await request.get("/api/v1/health/ready")).json()).toEqual({ status: "ready" });
});
