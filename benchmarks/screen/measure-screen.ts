import { type Browser, chromium, type Page } from "@playwright/test";
import type { Desk } from "@/benchmarks/desk";
import { summarise, type Timing } from "@/benchmarks/timing";
import { anAccount, PASSWORD } from "@/test/builders/access";
import { timeNextCard } from "./next-card";
import { timeOpening } from "./opening";
import { timeSelectToSave } from "./select-to-save";

/** One thing a person does on the article screen. `aim` in ms; null where none is set. */
export interface ScreenRow extends Timing {
  name: string;
  aim: number | null;
}

const AIM_MS = 200;
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Measures the article screen in Chromium with the very long article that the desk was filled with last. */
export async function measureScreen(desk: Desk): Promise<ScreenRow[]> {
  const { rows } = await desk.owner.query("SELECT ref FROM articles ORDER BY id DESC LIMIT 1");
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM || undefined,
    args: ARGS,
  });
  try {
    const page = await signIn(browser, desk.url);
    const opening = await timeOpening(page, `${desk.url}/articles/A-${rows[0].ref}`);
    return [
      ...opening.map(({ name, durations }) => ({ name, aim: null, ...summarise(durations, 1) })),
      { name: "`j` to the next card", aim: AIM_MS, ...summarise(await timeNextCard(page), 1) },
      {
        name: '"Make the claim" to the drawn mark',
        aim: AIM_MS,
        ...summarise(await timeSelectToSave(page), 1),
      },
    ];
  } finally {
    await browser.close();
  }
}

async function signIn(browser: Browser, url: string): Promise<Page> {
  const { email } = await anAccount("reviewer");
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // What runs in the page was compiled for here, where functions are given their names by this one.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(/mail/i).fill(email);
  await page.getByLabel(/password/i).fill(PASSWORD);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL((address) => !address.pathname.includes("sign-in"), { waitUntil: "networkidle" });
  return page;
}
