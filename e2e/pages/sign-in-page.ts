import type { Page } from "@playwright/test";

/** The page where people sign in. */
export class SignInPage {
  constructor(readonly page: Page) {}

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.getByLabel("E-mail").fill(email);
    await this.page.getByLabel(/^Password/).fill(password);
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }
}
