import type { Locator, Page } from "@playwright/test";

/** The claim screen. */
export class ClaimPage {
  constructor(readonly page: Page) {}

  async open(ref: string): Promise<void> {
    await this.page.goto(`/claims/${ref}`);
  }

  /** A part of the screen by its heading. */
  part(title: string | RegExp): Locator {
    return this.page.getByRole("region", { name: title });
  }

  async reword(statement: string): Promise<void> {
    await this.page.getByRole("button", { name: "Edit the statement" }).click();
    await this.page.getByRole("textbox", { name: "Statement" }).fill(statement);
  }

  async saveStatement(): Promise<void> {
    await this.page.getByRole("button", { name: "Save the statement" }).click();
  }

  async addEvidence({ stance, note, origin }: EvidenceToAdd): Promise<void> {
    await this.page.getByRole("button", { name: "Add evidence" }).first().click();
    const dialog = this.page.getByRole("dialog", { name: /^Evidence on/ });
    await dialog.getByRole("radio", { name: stance === "for" ? "For the claim" : "Against it" }).check();
    await dialog.getByRole("textbox", { name: "Note" }).fill(note);
    if (origin) await chooseSource(dialog, "Its own origin", origin);
    await dialog.getByRole("button", { name: "Add the evidence" }).click();
  }

  /** Chooses a verdict and says why; does not save yet. */
  async judge(verdict: "Corroborated" | "Disputed" | "Unverifiable", rationale: string): Promise<void> {
    await this.part(/^Review C-/)
      .getByRole("link", { name: verdict })
      .click();
    await this.page.getByRole("textbox", { name: "Rationale" }).fill(rationale);
  }

  async saveReview(): Promise<void> {
    await this.page.getByRole("button", { name: "Save the review" }).click();
  }

  async openHistory(): Promise<void> {
    await this.page.getByText(/^History/).click();
  }
}

interface EvidenceToAdd {
  stance: "for" | "against";
  note: string;
  origin?: string;
}

/** Types the name of a source and takes what is found under it. */
export async function chooseSource(scope: Locator, field: string, name: string): Promise<void> {
  await scope.getByRole("combobox", { name: field }).fill(name);
  await scope.page().getByRole("option", { name }).first().click();
}

/** Types the reference of a claim and takes it. */
export async function chooseClaim(scope: Locator | Page, field: string, ref: string): Promise<void> {
  await scope.getByRole("combobox", { name: field, exact: true }).fill(ref);
  await scope.getByRole("option", { name: ref }).click();
}
