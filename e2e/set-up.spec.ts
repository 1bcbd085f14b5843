import { expect, test } from "@/e2e/fixtures";
import { issueFirstAdminCode } from "@/server/access/commands/first-admin";
import { consoleActor } from "@/server/access/gates/console";
import { unwrap } from "@/server/unwrap";

const PASSWORD = "lantern orchard window";

test("the first admin of an empty desk is made with the code from the terminal, once", async ({ page }) => {
  const code = unwrap(await issueFirstAdminCode(consoleActor()));
  const fill = async (given: string) => {
    await page.getByLabel("One-time code").fill(given);
    await page.getByRole("button", { name: "Make the first admin" }).click();
  };
  await page.goto("/set-up");
  await page.getByLabel("Your name").fill("Ines Marr");
  await page.getByLabel("E-mail").fill("ines@desk.example");
  await page.getByLabel("New password").fill(PASSWORD);

  await fill("not-the-code");
  await expect(page.getByLabel("One-time code")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Your name")).toHaveValue("Ines Marr");
  await fill(code);
  await expect(page.getByRole("button", { name: "Account of Ines Marr" })).toBeVisible();

  await page.goto("/set-up");
  await expect(page).not.toHaveURL(/set-up/);
});
