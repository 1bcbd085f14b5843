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

  /** Puts a text into the field as Ctrl-V does. */
  async paste(text: string): Promise<void> {
    await this.page.getByLabel("Text or HTML").evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByRole("radio", { name: "File" }).check();
    await this.page.getByRole("button", { name: "File" }).setInputFiles(file);
    await this.page.getByRole("button", { name: "Read it" }).click();
  }

  async readAddress(address: string): Promise<void> {
    await this.page.getByRole("radio", { name: "Address" }).check();
    await this.page.getByRole("textbox", { name: "Address" }).fill(address);
    await this.page.getByRole("button", { name: "Read it" }).click();
  }

  /** Fills in what could not be read from the text, and saves. */
  async add({ outlet, language }: { outlet: string; language?: string }): Promise<void> {
    await this.page.getByRole("combobox", { name: "Outlet" }).fill(outlet);
    if (language) await this.page.getByLabel("Language").fill(language);
    await this.page.getByRole("button", { name: "Add the article" }).click();
  }
}
