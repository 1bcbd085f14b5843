import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
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
}

/** Every test's people are its own, so that tests stand alone; no page may break its own security policy. */
export const test = base.extend<Fixtures>({
  loginAs: async ({ browser, baseURL }, use) => {
    const contexts: { close: () => Promise<void>; complaints: string[] }[] = [];

    await use(async (roles, options = {}) => {
      const actor = await aPerson(...[roles].flat());
      const address = options.baseURL ?? baseURL ?? "";
      const context = await browser.newContext({ baseURL: address, ...options });
      contexts.push({ close: () => context.close(), complaints: collectComplaints(context) });
      await context.addCookies([await aSessionCookie(actor.userId, address)]);
      return { page: await context.newPage(), actor };
    });

    for (const { close } of contexts) await close();
    expect(contexts.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});

export { expect };
