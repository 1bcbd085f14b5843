import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { collectComplaints } from "@/e2e/steps/complaints";
import { aSessionCookie } from "@/e2e/steps/session";
import { aPerson } from "@/test/builders/actors";

/** Somebody signed in: their page, and themselves for building what the test is about. */
export interface SignedIn {
  page: Page;
  actor: Actor & { userId: string };
}

interface Fixtures {
  /** A new person of these roles, signed in, in a browser of their own. */
  loginAs: (roles: Role | readonly Role[], options?: BrowserContextOptions) => Promise<SignedIn>;
  /**
   * The same in the one browser of the worker, without what was signed in before. For tests that only look at a page: what
   * the pages share is loaded and compiled once for all of them.
   */
  lookAs: (roles: readonly Role[], width: number) => Promise<SignedIn>;
}

interface WorkerFixtures {
  onlooker: { context: BrowserContext; page: Page; complaints: string[] };
}

/** Every test's people are its own, so that tests stand alone; no page may break its own security policy. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  onlooker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: "reduce" });
      await use({ context, page: await context.newPage(), complaints: collectComplaints(context) });
      await context.close();
    },
    { scope: "worker" },
  ],

  lookAs: async ({ onlooker: { context, page, complaints }, baseURL }, use) => {
    await use(async (roles, width) => {
      await context.clearCookies();
      const actor = await signIn(context, roles, baseURL ?? "");
      await page.setViewportSize({ width, height: 800 });
      return { page, actor };
    });
    expect(complaints.splice(0)).toEqual([]);
  },

  loginAs: async ({ browser, baseURL }, use) => {
    const contexts: { close: () => Promise<void>; complaints: string[] }[] = [];

    await use(async (roles, options = {}) => {
      const address = options.baseURL ?? baseURL ?? "";
      const context = await browser.newContext({ baseURL: address, ...options });
      contexts.push({ close: () => context.close(), complaints: collectComplaints(context) });
      const actor = await signIn(context, [roles].flat(), address);
      return { page: await context.newPage(), actor };
    });

    for (const { close } of contexts) await close();
    expect(contexts.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});

/** Makes a new person of these roles, whose session the browser then holds. */
async function signIn(
  context: BrowserContext,
  roles: readonly Role[],
  address: string,
): Promise<SignedIn["actor"]> {
  const actor = await aPerson(...roles);
  await context.addCookies([await aSessionCookie(actor.userId, address)]);
  return actor;
}

export { expect };
