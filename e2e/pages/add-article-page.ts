import type { Page } from "@playwright/test";

/** The two steps in which an article comes in: what to read, then what was read. */
export class AddArticlePage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/articles/new");
  }

  async read(text: string): Promise<void> {
    await this.page.getByLabel("Text or HTML").fill(text);
    await this.page.getByRole("button", { name: "Read it" }).click();
  }

  /** Fills in what could not be read from the text, and saves. */
  async add({ outlet, language }: { outlet: string; language?: string }): Promise<void> {
    await this.page.getByLabel("Outlet").fill(outlet);
    if (language) await this.page.getByLabel("Language").fill(language);
    await this.page.getByRole("button", { name: "Add the article" }).click();
  }
}
