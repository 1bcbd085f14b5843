import type { Page } from "@playwright/test";

const TIMES = 5;

/** A moment after the address was asked for, in ms, each time it was. */
export interface Opening {
  name: string;
  durations: number[];
}

/** Opens the article some times over: when the server began to answer, when anything was drawn, when cards stood beside the text. */
export async function timeOpening(page: Page, address: string): Promise<Opening[]> {
  const moments = [];
  for (let i = 0; i < TIMES; i++) {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await page.locator("article[aria-current]").waitFor();
    moments.push(await page.evaluate(readMoments));
  }
  return [
    { name: "first byte", durations: moments.map(({ firstByte }) => firstByte) },
    {
      name: "first paint after the first byte",
      durations: moments.map(({ paint, firstByte }) => paint - firstByte),
    },
    { name: "cards beside the text", durations: moments.map(({ ready }) => ready) },
  ];
}

function readMoments() {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return {
    firstByte: navigation?.responseStart ?? 0,
    paint: paint?.startTime ?? 0,
    ready: performance.now(),
  };
}
