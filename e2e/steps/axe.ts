import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "@/e2e/fixtures";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that colours decide: what the others find does not hang on the scheme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Finds what keeps people out of a page, in light and in dark, once it is drawn (a page about something unknown is drawn by
 * the browser) and what moves on it has come to rest.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("main")).toBeAttached();
  await page.evaluate(await readFile(AXE, "utf8"));
  const found = [
    ...(await violationsIn("light", page, { type: "tag", values: RULES })),
    ...(await violationsIn("dark", page, { type: "rule", values: OF_COLOURS })),
  ];
  expect(found).toEqual([]);
}

async function violationsIn(
  colorScheme: "light" | "dark",
  page: Page,
  runOnly: axe.RunOnly,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(comeToRest);
  const violations = await page.evaluate(findViolations, runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${colorScheme}: ${id}: ${html}\n${failureSummary}`),
  );
}

/** Runs in the page, where axe was put before. */
async function findViolations(runOnly: axe.RunOnly): Promise<axe.Result[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  return (await inPage.run(document, { runOnly, resultTypes: ["violations"] })).violations;
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
