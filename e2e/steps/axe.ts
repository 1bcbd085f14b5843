import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "@/e2e/fixtures";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that colours decide: what the others find does not hang on the scheme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Finds what keeps people out of a page, in light and in dark, once it is drawn (a page about something unknown is drawn by
 * the browser) and what moves on it has come to rest.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("main")).toBeAttached();
  const found = [
    ...(await violationsIn("light", page, (axe) => axe.withTags(RULES))),
    ...(await violationsIn("dark", page, (axe) => axe.withRules(OF_COLOURS))),
  ];
  expect(found).toEqual([]);
}

/** Axe for a page without frames: it then needs no second page to put together what it found. */
function oneFrame(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}

async function violationsIn(
  colorScheme: "light" | "dark",
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(comeToRest);
  const { violations } = await choose(oneFrame(page)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colorScheme}: ${id}: ${html}\n${failureSummary}`),
  );
}

/**
 * Runs in the page: colours that are still on their way would be measured half-way. What is not drawn, such as the inside
 * of a closed disclosure, never comes to rest and is not waited for.
 */
async function comeToRest(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const drawn = document
    .getAnimations()
    .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility());
  await Promise.allSettled(drawn.map(({ finished }) => finished));
}
