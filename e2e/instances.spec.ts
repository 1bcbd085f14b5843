import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "@/e2e/fixtures";
import { ClaimPage } from "@/e2e/pages/claim-page";
import { newId } from "@/lib/new-id";
import { anAccount, aToken, PASSWORD } from "@/test/builders/access";
import { aClaim } from "@/test/builders/claims";

const SECOND = process.env.SECOND_BASE_URL ?? "";

test.beforeAll(() => {
  expect(SECOND, "npm test starts a second server on the same database").not.toBe("");
});

/** Signs in as the form does; gives whether it was let in, else the words of the refusal. */
async function signInAt(request: APIRequestContext, base: string, form: Record<string, string>) {
  const { csrfToken } = await (await request.get(`${base}/api/auth/csrf`)).json();
  const answer = await request.post(`${base}/api/auth/callback/credentials`, {
    form: { ...form, csrfToken, json: "true" },
    headers: { origin: base },
  });
  const { url } = await answer.json();
  return new URL(url).searchParams.get("error") ?? "let in";
}

test("a session of one instance is one on the other, and ends on both", async ({ loginAs }) => {
  const [reviewer, admin] = [await loginAs("reviewer"), await loginAs("admin")];
  for (const base of ["", SECOND]) {
    await reviewer.page.goto(`${base}/queue`);
    await expect(reviewer.page.getByRole("heading", { name: "Queue" })).toBeVisible();
  }

  await admin.page.goto(`/admin/people/${reviewer.actor.userId}`);
  await admin.page.getByRole("button", { name: "Disable this account" }).click();
  await expect(admin.page.getByRole("button", { name: "Enable this account" })).toBeVisible();
  await reviewer.page.goto(`${SECOND}/queue`);
  await expect(reviewer.page).toHaveURL(/\/sign-in/);
});

test("a form opened on one instance is saved by the other", async ({ loginAs, baseURL }) => {
  const { page, actor } = await loginAs("reviewer");
  const { ref } = await aClaim(actor, { statement: "Halfaya fell." });
  const claim = new ClaimPage(page);
  await claim.open(`C-${ref}`);
  await claim.reword("Halfaya was taken.");
  await page.route(`${baseURL}/claims/**`, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    const { host: _, ...headers } = route.request().headers();
    const answer = await page.request.post(`${SECOND}/claims/C-${ref}`, {
      headers: { ...headers, origin: SECOND },
      data: route.request().postDataBuffer() ?? "",
    });
    return route.fulfill({ response: answer });
  });
  await claim.saveStatement();

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Halfaya was taken.");
});

test("a request repeated at the other instance is answered as the first time, and done once", async ({
  request,
  baseURL,
}) => {
  const { secret } = await aToken("reviewer");
  const authorization = `Bearer ${secret}`;
  const outlet = `Harbour ${newId()}`;
  const repeat = {
    headers: { authorization, "idempotency-key": newId() },
    data: { text: `Fighters took Halfaya, the Observatory said. ${newId()}`, outlet, title: "Halfaya" },
  };
  const [first, again] = [
    await request.post(`${baseURL}/api/v1/articles`, repeat),
    await request.post(`${SECOND}/api/v1/articles`, repeat),
  ];

  expect([first.status(), again.status()]).toEqual([201, 201]);
  expect(await again.json()).toEqual(await first.json());
  const list = await request.get(`${SECOND}/api/v1/articles?outlet=${encodeURIComponent(outlet)}`, {
    headers: { authorization },
  });
  expect((await list.json()).items).toHaveLength(1);
});

test("failed sign-ins count on both instances together", async ({ request, baseURL }) => {
  const { email } = await anAccount("reviewer");
  const bases = [baseURL ?? "", SECOND];
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const base = bases[attempt % bases.length] ?? SECOND;
    expect(await signInAt(request, base, { email, password: "not the password" })).toBe("unauthenticated");
  }

  for (const base of bases)
    expect(await signInAt(request, base, { email, password: PASSWORD })).toMatch(/^too_many_requests/);
});
