import type { Locator, Page } from "@playwright/test";
import { chooseSource } from "@/e2e/pages/claim-page";

/** The screen of one source. */
export class SourcePage {
  constructor(readonly page: Page) {}

  async open(key: string): Promise<void> {
    await this.page.goto(`/sources/${key}`);
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  part(title: string): Locator {
    return this.page.getByRole("region", { name: title });
  }

  async grade(reliability: string, reason: string): Promise<void> {
    await this.page.getByRole("button", { name: "Change the grade" }).click();
    const dialog = this.page.getByRole("dialog", { name: /^Grade S-/ });
    await dialog.getByRole("combobox", { name: "Reliability" }).selectOption(reliability);
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: "Save the grade" }).click();
  }

  /** Opens the merge and chooses what this source is to be seen as; the preview shows what that changes. */
  async proposeMerge(into: string): Promise<Locator> {
    await this.page.getByRole("button", { name: "Merge" }).click();
    const dialog = this.page.getByRole("dialog", { name: /^Merge S-/ });
    await chooseSource(dialog, "Into", into);
    return dialog;
  }

  /** Opens the form of a relation, with its kind and the other source chosen. */
  async proposeRelation(words: string, other: string): Promise<Locator> {
    await this.page.getByRole("button", { name: "Add a relation" }).click();
    const dialog = this.page.getByRole("dialog", { name: /^A relation of S-/ });
    await dialog.locator('select[name="kind"]').selectOption({ label: words });
    await this.chooseOther(dialog, other);
    return dialog;
  }

  async chooseOther(dialog: Locator, name: string): Promise<void> {
    await chooseSource(dialog, "Other source", name);
  }

  get graph(): Locator {
    return this.page.getByTestId("relation-graph");
  }

  async retract(reason: string): Promise<void> {
    await this.page.getByRole("button", { name: "Retract" }).click();
    await this.saveRetraction(/^Retract S-/, reason, "Retract the source");
  }

  async reinstate(reason: string): Promise<void> {
    await this.page.getByRole("button", { name: "Rely on it again" }).click();
    await this.saveRetraction(/^Rely again on S-/, reason, "Rely on it again");
  }

  private async saveRetraction(title: RegExp, reason: string, save: string): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: title });
    await dialog.getByRole("textbox", { name: "Reason" }).fill(reason);
    await dialog.getByRole("button", { name: save }).click();
    await dialog.waitFor({ state: "hidden" });
  }
}
