import type { Request } from "@playwright/test";
import { expect, test } from "@/e2e/fixtures";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { aClaim } from "@/test/builders/claims";

const PAGES = [
  "/",
  "/queue",
  "/articles",
  "/articles/new",
  "/sources",
  "/export",
  "/account",
  "/admin/people",
];

for (const path of PAGES) {
  test(`${path} is for people who are signed in, and leads them back after the sign-in`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL((url) => url.pathname === "/sign-in");
    expect(new URL(page.url()).searchParams.get("next") ?? "/").toBe(path);
  });
}

test("a signed-in page has a policy with a nonce of its own and is kept by nobody", async ({ loginAs }) => {
  const { page } = await loginAs("reviewer");
  const policies: string[] = [];
  for (const path of ["/queue", "/queue"]) {
    const headers = (await (await page.goto(path))?.allHeaders()) ?? {};
    policies.push(headers["content-security-policy"] ?? "");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["referrer-policy"]).toBe("same-origin");
  }

  for (const policy of policies) expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  expect(policies[0]).not.toBe(policies[1]);
});

test("markup in a claim is shown as it was written and runs nowhere", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const statement = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
  const { ref } = await aClaim(actor, { statement });
  await page.goto(`/claims/C-${ref}`);

  await expect(page.getByRole("heading", { level: 1 })).toContainText(statement);
  await expect(page).toHaveTitle(new RegExp(`C-${ref}`));
});

test("a change that another site's page asks for is refused", async ({ loginAs }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aClaim(actor, { statement: "Halfaya fell." });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.reword("Halfaya was taken.");
  const isRewording = (request: Request) => request.postData()?.includes("Halfaya was taken.") ?? false;
  await page.route(`**/claims/C-${ref}`, (route) =>
    isRewording(route.request()) ? route.abort() : route.continue(),
  );
  const [asked] = await Promise.all([page.waitForEvent("requestfailed", isRewording), claim.saveStatement()]);
  const { "next-action": action = "", "content-type": type = "" } = asked.headers();
  const repeat = (origin: string) =>
    page.request.post(asked.url(), {
      headers: { "next-action": action, "content-type": type, origin },
      data: asked.postData() ?? "",
    });

  await repeat("https://elsewhere.example");
  await claim.open(`C-${ref}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halfaya fell.");
  await repeat(new URL(page.url()).origin);
  await claim.open(`C-${ref}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken.");
});
