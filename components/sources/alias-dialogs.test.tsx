import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { addAliasAction, changeAliasAction, removeAliasAction } from "@/server/sources/alias-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { anAlias, aSourceView } from "@/test/screens/source-views";
import { AddAliasDialog, EditAliasDialog, RemoveAliasDialog } from "./alias-dialogs";

const SOURCE = aSourceView();
const ALIAS = anAlias({ name: "SOHR", language: "en", since: "2006" });
const CONFLICT = refused("Somebody changed this source.", { code: "conflict" });
const source = SOURCE.id;
const aliasId = ALIAS.id;

async function open(button: string, dialog: Parameters<typeof show>[0]) {
  const shown = show(dialog);
  await shown.user.click(screen.getByRole("button", { name: button }));
  return shown;
}

const add = () => open("Add a name", <AddAliasDialog source={SOURCE} />);
const edit = () => open("Edit SOHR", <EditAliasDialog source={SOURCE} alias={ALIAS} />);
const remove = () => open("Take away SOHR", <RemoveAliasDialog source={SOURCE} alias={ALIAS} />);

type Shown = Awaited<ReturnType<typeof add>>;
const press = ({ user }: Shown, name: string) => user.click(screen.getByRole("button", { name }));
const save = (dialog: Shown) => press(dialog, "Save the name");
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const held = () => ["Name *", "Language", "Since", "Until"].map((label) => field(label).value);

describe("one more name", () => {
  test("begins empty, under the reference of its source", async () => {
    await add();
    expect(screen.getByRole("dialog", { name: "Another name of S-1" })).toBeTruthy();
    expect(held()).toEqual(["", "", "", ""]);
  });

  test("is sent with its language and days, without blanks around it", async () => {
    const sent = answers(addAliasAction, done(undefined));
    const dialog = await add();
    await dialog.user.type(field("Name *"), " المرصد ");
    await dialog.user.type(field("Language"), "ar");
    await dialog.user.type(field("Since"), "2006");
    await dialog.user.type(field("Until"), "2015-09");
    await save(dialog);
    await closed();
    const days = { since: "2006", until: "2015-09" };
    expect(sent).toEqual([{ source, version: 4, name: "المرصد", language: "ar", ...days }]);
  });

  test("needs no language and no days", async () => {
    const sent = answers(addAliasAction, done(undefined));
    const dialog = await add();
    await dialog.user.type(field("Name *"), "SOHR{Enter}");
    expect(sent).toEqual([{ source, version: 4, name: "SOHR", language: null, since: null, until: null }]);
  });

  test("is not sent without words", async () => {
    const sent = answers(addAliasAction, done(undefined));
    const dialog = await add();
    await dialog.user.type(field("Language"), "ar");
    await save(dialog);
    expect(sent).toEqual([]);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(addAliasAction, waiting.answer);
    const dialog = await add();
    await dialog.user.type(field("Name *"), "SOHR");
    await save(dialog);
    await save(dialog);
    waiting.give(done(undefined));
    await closed();
    expect(sent).toHaveLength(1);
  });

  test("says what is suspicious about it while it is typed", async () => {
    const dialog = await add();
    await dialog.user.click(field("Name *"));
    await dialog.user.paste("SO\u200bHR");
    expect(screen.getByText("The name holds invisible characters.")).toBeTruthy();
  });

  test.each([
    ["Language", "arabic", "It must be a language tag such as en or sr-Latn."],
    ["Since", "May 2015", "It must be a day such as 2015-09-30, a month such as 2015-09 or a year."],
    ["Until", "2015-02-30", "It is no day of any calendar."],
  ])("in whose field %s stands %j is refused at that field, and only there", async (label, typed, words) => {
    const sent = answers(addAliasAction, done(undefined));
    const dialog = await add();
    await dialog.user.type(field("Name *"), "SOHR");
    await dialog.user.type(field(label), typed);
    await save(dialog);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sent).toEqual([]);
  });

  test.each([
    ["a rule's", () => refused("S-7 is called that already."), "S-7 is called that already."],
    ["a lost connection's", unreachable, /The desk could not be reached/],
  ])("that is refused stays as it was typed: %s", async (_, answer, words) => {
    answers(addAliasAction, answer);
    const dialog = await add();
    await dialog.user.type(field("Name *"), "SOHR");
    await dialog.user.type(field("Language"), "en");
    await save(dialog);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(held()).toEqual(["SOHR", "en", "", ""]);
  });
});

describe("a name that is there", () => {
  test("is shown with what is known of it", async () => {
    await edit();
    expect(screen.getByRole("dialog", { name: "SOHR" })).toBeTruthy();
    expect(held()).toEqual(["SOHR", "en", "2006", ""]);
  });

  test("is changed against the version that was read, and a field that was emptied says nothing is known", async () => {
    const sent = answers(changeAliasAction, done(undefined));
    const dialog = await edit();
    await dialog.user.clear(field("Since"));
    await dialog.user.type(field("Until"), "2020");
    await save(dialog);
    await closed();
    const days = { since: null, until: "2020" };
    expect(sent).toEqual([{ source, aliasId, version: 4, name: "SOHR", language: "en", ...days }]);
  });

  test("that somebody else changed keeps what was typed and takes the rest from them", async () => {
    const sent = answers(changeAliasAction, ({ version }) => (version === 5 ? done(undefined) : CONFLICT));
    const dialog = await edit();
    await dialog.user.type(field("Until"), "2020");
    await save(dialog);
    await screen.findByText("Somebody changed this source.");
    await press(dialog, "Load the newest version and go on");
    const newest = { ...ALIAS, name: "S.O.H.R.", language: "de", since: "2007", until: "2019" };
    dialog.rerender(<EditAliasDialog source={{ ...SOURCE, version: 5 }} alias={newest} />);

    expect(dialog.journey).toEqual(["refresh"]);
    expect(held()).toEqual(["S.O.H.R.", "de", "2007", "2020"]);
    await save(dialog);
    await closed();
    expect(sent[1]).toMatchObject({ version: 5, name: "S.O.H.R.", language: "de", until: "2020" });
  });
});

describe("a name that was recorded by mistake", () => {
  test("is taken away with a reason against the version that was read, and its going is announced", async () => {
    const sent = answers(removeAliasAction, done(undefined));
    const dialog = await remove();
    expect(screen.getByRole("dialog", { name: "Take away: SOHR" })).toBeTruthy();
    await dialog.user.type(field("Reason *"), " Another office. ");
    await press(dialog, "Take it away");
    expect(await screen.findByText("SOHR is no name of S-1 any more.")).toBeTruthy();
    expect(sent).toEqual([{ source, aliasId, version: 4, reason: "Another office." }]);
  });

  test.each(["", "   "])("is not taken away with %j for a reason", async (typed) => {
    const sent = answers(removeAliasAction, done(undefined));
    const dialog = await remove();
    if (typed) await dialog.user.type(field("Reason *"), typed);
    await press(dialog, "Take it away");
    expect(sent).toEqual([]);
    expect(screen.queryByText(/no name of S-1 any more/)).toBeNull();
  });

  test.each([
    ["a rule", () => refused("A source keeps its own name."), "A source keeps its own name."],
    ["a lost connection", unreachable, /The desk could not be reached/],
  ])("stays where %s forbids, and so does the reason", async (_, answer, words) => {
    answers(removeAliasAction, answer);
    const dialog = await remove();
    await dialog.user.type(field("Reason *"), "Another office.");
    await press(dialog, "Take it away");
    expect(await screen.findByText(words)).toBeTruthy();
    expect(field("Reason *").value).toBe("Another office.");
    expect(screen.queryByText(/no name of S-1 any more/)).toBeNull();
  });

  test("of a source that changed is taken away at the second try", async () => {
    const sent = answers(removeAliasAction, ({ version }) => (version === 5 ? done(undefined) : CONFLICT));
    const dialog = await remove();
    await dialog.user.type(field("Reason *"), "Another office.");
    await press(dialog, "Take it away");
    await screen.findByText("Somebody changed this source.");
    await press(dialog, "Load the newest version and go on");
    dialog.rerender(<RemoveAliasDialog source={{ ...SOURCE, version: 5 }} alias={ALIAS} />);
    await press(dialog, "Take it away");
    await screen.findByText(/no name of S-1 any more/);
    expect(sent.map(({ version, reason }) => [version, reason])).toEqual([
      [4, "Another office."],
      [5, "Another office."],
    ]);
  });
});
