import type { Page } from "@playwright/test";

const TIMES = 50;

/** Presses `j` over and over: from the key's own time to the first frame after another card is the active one, in ms. */
export async function timeNextCard(page: Page): Promise<number[]> {
  const durations: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const watch = await page.evaluateHandle(watchCard);
    await page.keyboard.press("j");
    durations.push(await watch.evaluate(({ time }) => time));
    await page.evaluate(comeToRest);
  }
  return durations;
}

/** Runs in the page: the next key comes when the page has nothing left to do, as it does from a person, or soon after. */
function comeToRest(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 100 }));
}

/** Runs in the page, before the key is pressed. */
function watchCard(): { time: Promise<number> } {
  const current = () =>
    document.querySelector("aside article[aria-current]")?.getAttribute("aria-label") ?? null;
  const before = current();
  const time = new Promise<number>((resolve) => {
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const look = () => {
          const now = current();
          if (now !== null && now !== before) resolve(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  return { time };
}
