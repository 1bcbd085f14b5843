import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Setting } from "@/domain/settings/settings";
import { changeSettingAction } from "@/server/settings/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { SettingsForm } from "./settings-form";

const NAME: Setting = { key: "deskName", value: "Checks", version: 2 };
const FETCH: Setting = { key: "fetchArticles", value: false, version: 0 };
const REVIEWS: Setting = { key: "reviewsPerClaim", value: 1, version: 0 };
const control = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);

function showSetting(setting: Setting) {
  return show(<SettingsForm settings={[setting]} />);
}

test("each setting is shown as it stands and saved by itself", () => {
  show(<SettingsForm settings={[NAME, REVIEWS, FETCH]} />);
  expect([control(/^Name of the desk/).value, control(/^Reviews per claim/).value]).toEqual(["Checks", "1"]);
  expect(control(/^Fetch articles/).checked).toBe(false);
  expect(screen.getAllByRole("button", { name: "Save" })).toHaveLength(3);
});

test("a changed name is sent with the version that was seen, and its saving is told", async () => {
  const sent = answers(changeSettingAction, done(NAME));
  const { user } = showSetting(NAME);
  await user.clear(control(/^Name of the desk/));
  await user.paste("مكتب التحقق");
  await user.click(screen.getByText("Save"));

  expect(await screen.findByText("Saved.")).toBeTruthy();
  expect(sent).toEqual([{ key: "deskName", value: "مكتب التحقق", version: 2 }]);
});

test.each([
  [false, true],
  [true, false],
])("fetching is turned from %s to %s", async (value, next) => {
  const sent = answers(changeSettingAction, done(FETCH));
  const { user } = showSetting({ ...FETCH, value });
  await user.click(control(/^Fetch articles/));
  await user.click(screen.getByText("Save"));
  await waitFor(() => expect(sent).toEqual([{ key: "fetchArticles", value: next, version: 0 }]));
});

test("the number of reviews is sent as a number", async () => {
  const sent = answers(changeSettingAction, done(REVIEWS));
  const { user } = showSetting(REVIEWS);
  await user.click(screen.getByText("Save"));
  await waitFor(() => expect(sent).toEqual([{ key: "reviewsPerClaim", value: 1, version: 0 }]));
});

test.each([
  ["blanks", "   ", "Give the desk a name."],
  ["one character too many", "x".repeat(81), "At most 80 characters."],
])("a name of %s is refused at its field, and nothing is sent", async (_, name, words) => {
  const sent = answers(changeSettingAction, done(NAME));
  const { user } = showSetting(NAME);
  await user.clear(control(/^Name of the desk/));
  await user.paste(name);
  await user.click(screen.getByText("Save"));

  expect(await screen.findByText(words)).toBeTruthy();
  expect(control(/^Name of the desk/).getAttribute("aria-invalid")).toBe("true");
  expect(sent).toEqual([]);
});

test("who comes second loads the newest version and keeps what was typed", async () => {
  answers(changeSettingAction, refused("Somebody changed this setting.", { code: "conflict" }));
  const { user, journey } = showSetting(NAME);
  await user.clear(control(/^Name of the desk/));
  await user.paste("Typed");
  await user.click(screen.getByText("Save"));
  await user.click(await screen.findByText("Load the newest version and go on"));

  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(journey).toEqual(["refresh"]);
  expect(control(/^Name of the desk/).value).toBe("Typed");
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(changeSettingAction, unreachable);
  const { user } = showSetting(NAME);
  await user.click(control(/^Name of the desk/));
  await user.paste("!");
  await user.click(screen.getByText("Save"));

  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  expect(control(/^Name of the desk/).value).toBe("Checks!");
});
