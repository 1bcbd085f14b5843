import type { Page } from "@playwright/test";

const TIMES = 10;
/** Words of the article that no claim holds stand behind each claim's sentence. */
const FIRST_LINE = 40;

/** Selects words and makes a claim of them: from the click on "Make the claim" to the frame after its mark is drawn, in ms. */
export async function timeSelectToSave(page: Page): Promise<number[]> {
  const durations: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.evaluate(selectUnclaimed, FIRST_LINE + i);
    await page.getByRole("button", { name: /claim from selection|make a claim/i }).click();
    const save = page.getByRole("button", { name: "Make the claim" });
    await save.waitFor();
    const watch = await page.evaluateHandle(watchMarks);
    await save.click();
    durations.push(await watch.evaluate(({ time }) => time));
    await save.waitFor({ state: "hidden" });
  }
  return durations;
}

/** Runs in the page: selects the start of the unmarked words at a place in the text. */
function selectUnclaimed(place: number): void {
  const spans = document.querySelectorAll("p > span[data-start]");
  const words = [...spans].filter((span) => (span.textContent ?? "").trim().length > 12)[place];
  const text = words?.firstChild;
  if (!words || !text) throw new Error("no unmarked words are left");
  words.scrollIntoView({ block: "center" });
  document.getSelection()?.setBaseAndExtent(text, 2, text, 12);
}

/** Runs in the page, before the click. */
function watchMarks(): { time: Promise<number> } {
  const count = () => document.querySelectorAll("mark[data-standing]").length;
  const before = count();
  const time = new Promise<number>((resolve) => {
    document.addEventListener(
      "click",
      ({ timeStamp }) => {
        const look = () => {
          if (count() > before) resolve(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  return { time };
}
