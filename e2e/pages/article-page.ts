import type { Locator, Page } from "@playwright/test";

/** The article screen: the text, and the cards beside it. */
export class ArticlePage {
  constructor(readonly page: Page) {}

  async open(ref: string): Promise<void> {
    await this.page.goto(`/articles/${ref}`);
  }

  suggestion(statement: RegExp): Locator {
    return this.page.getByRole("article", { name: new RegExp(`^Suggestion: .*${statement.source}`) });
  }

  claim(statement: RegExp): Locator {
    return this.page.getByRole("article", { name: new RegExp(`^Claim C-\\d+: .*${statement.source}`) });
  }

  /** Makes a card the active one with the keyboard, as somebody does who works through the text. */
  async stepTo(card: Locator): Promise<void> {
    while ((await card.getAttribute("aria-current")) !== "true") await this.page.keyboard.press("j");
  }

  chainOf(card: Locator): Locator {
    return card.getByRole("list", { name: /^Attribution chain/ }).getByRole("listitem");
  }

  /** What the screen last said it did. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole("dialog").filter({ hasText: text });
  }

  /** Selects words as a reader does with the mouse held down. */
  async select(words: string): Promise<void> {
    const paragraph = this.page.getByRole("paragraph").filter({ hasText: words }).first();
    await paragraph.scrollIntoViewIfNeeded();
    const [from, to] = await paragraph.evaluate(edgesOf, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }
}

type Point = { x: number; y: number };

/** Where some words begin and end on the screen. Runs in the page. */
function edgesOf(paragraph: Element, words: string): [from: Point, to: Point] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;

    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes.at(0), boxes.at(-1)];
    if (!first || !last) break;
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ];
  }
  throw new Error(`Not in one piece of the text: ${words}`);
}
