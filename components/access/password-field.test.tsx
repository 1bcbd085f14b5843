import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { PasswordField } from "./password-field";

const field = () => screen.getByLabelText<HTMLInputElement>(/^New password/);

function showField(more: object = {}) {
  return show(<PasswordField label="New password" name="password" purpose="new-password" {...more} />);
}

test("a password is hidden until one asks to see it, and can be hidden again", async () => {
  const { user } = showField();
  await user.type(field(), "ab");
  expect(field().type).toBe("password");

  await user.click(screen.getByRole("button", { name: "Show new password" }));
  expect([field().type, field().value]).toEqual(["text", "ab"]);

  await user.click(screen.getByRole("button", { name: "Hide new password" }));
  expect(field().type).toBe("password");
});

test("looking at a password does not send its form", async () => {
  let sent = 0;
  const { user } = show(
    <form onSubmit={() => (sent += 1)}>
      <PasswordField label="New password" name="password" purpose="new-password" />
    </form>,
  );
  await user.click(screen.getByRole("button"));
  expect(sent).toBe(0);
});

test("a password can be pasted, spaces and all", async () => {
  const { user } = showField();
  await user.click(field());
  await user.paste(" four unrelated words ");
  expect(field().value).toBe(" four unrelated words ");
});

test.each(["current-password", "new-password"] as const)("managers are told that it is a %s", (purpose) => {
  showField({ purpose });
  expect(field().getAttribute("autocomplete")).toBe(purpose);
});

test("it is asked for, is no prose, and runs from left to right", () => {
  showField();
  const { required, dir } = field();
  const [spellcheck, capitals] = ["spellcheck", "autocapitalize"].map((name) => field().getAttribute(name));
  expect([required, spellcheck, capitals, dir]).toEqual([true, "false", "none", "ltr"]);
});

test("hint and problem are read out with it", () => {
  showField({ hint: "At least 12 characters.", error: "Too short." });
  const ids = field().getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "At least 12 characters.",
    "Too short.",
  ]);
});
