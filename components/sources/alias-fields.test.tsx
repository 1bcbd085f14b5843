import { fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import type { ActionFailure } from "@/lib/action-result";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { AliasFields } from "./alias-fields";
import { type AliasDraft, type SourceDraft, toDraft } from "./source-draft";

const alias = (key: number, over: Partial<AliasDraft> = {}): AliasDraft => ({
  ...{ key, name: "", language: "", since: "", until: "" },
  ...over,
});

const TWO = [alias(3, { name: "SOHR", language: "en" }), alias(8, { name: "المرصد السوري", language: "ar" })];

interface FormProps {
  aliases: AliasDraft[];
  failure: ActionFailure | null;
  onChange: (draft: SourceDraft) => void;
}

function Form({ aliases, failure, onChange }: FormProps) {
  const [draft, setDraft] = useState<SourceDraft>({ ...toDraft(null), name: "Observatory", aliases });
  const change = (next: SourceDraft) => {
    onChange(next);
    setDraft(next);
  };
  return <AliasFields draft={draft} onChange={change} failure={failure} />;
}

function showAliases(aliases: AliasDraft[], failure: ActionFailure | null = null) {
  const seen: { draft?: SourceDraft } = {};
  const keep = (draft: SourceDraft) => {
    seen.draft = draft;
  };
  return { seen, ...show(<Form aliases={aliases} failure={failure} onChange={keep} />) };
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

test("names without any are a line that says what belongs there, and a button", () => {
  showAliases([]);
  const group = within(screen.getByRole("group", { name: "Also called" }));
  expect(group.getByText(/A misspelling is none\.$/)).toBeTruthy();
  expect(group.queryAllByRole("textbox")).toEqual([]);
  expect(group.getByRole("button", { name: "Add a name" })).toBeTruthy();
});

test("each name has its number in the name of each of its fields", () => {
  showAliases(TWO);
  const labels = screen.getAllByRole("textbox").map((one) => one.closest("div")?.textContent);
  expect(labels).toEqual([
    "Name 1",
    "Language of name 1",
    "First day of name 1",
    "Last day of name 1",
    "Name 2",
    "Language of name 2",
    "First day of name 2",
    "Last day of name 2",
  ]);
});

test("each field shows what it asks for", () => {
  showAliases(TWO);
  const shown = screen
    .getAllByRole("textbox")
    .slice(0, 4)
    .map((one) => document.querySelector(`label[for="${one.id}"]`));
  expect(shown.map((label) => label?.classList.contains("sr-only"))).toEqual([false, false, false, false]);
});

test.each([
  ["Name 2", "name"],
  ["Language of name 2", "language"],
  ["First day of name 2", "since"],
  ["Last day of name 2", "until"],
] as const)("%s changes that name alone", (label, key) => {
  const { seen } = showAliases(TWO);
  type(label, "2015");
  expect(seen.draft?.aliases).toEqual([TWO[0], { ...TWO[1], [key]: "2015" }]);
  expect(seen.draft?.name).toBe("Observatory");
});

test("a name is marked with its language, and runs in the direction of its own script", () => {
  showAliases([...TWO, alias(9)]);
  expect([1, 2, 3].map((at) => field(`Name ${at}`).lang)).toEqual(["en", "ar", ""]);
  expect(field("Name 3").hasAttribute("lang")).toBe(false);
  expect(field("Name 2").dir).toBe("auto");
});

test.each(["Language", "First day", "Last day"])("%s runs from left to right whatever the name", (label) => {
  showAliases(TWO);
  expect(field(`${label} of name 2`).dir).toBe("ltr");
});

test("one more name is empty and the last", async () => {
  const { seen, user } = showAliases(TWO);
  await user.click(screen.getByRole("button", { name: "Add a name" }));
  expect(seen.draft?.aliases).toEqual([...TWO, alias(9)]);
  expect(field("Name 3").value).toBe("");
});

test("taking a name out leaves the others, numbered anew", async () => {
  const { seen, user } = showAliases(TWO);
  await user.click(screen.getByRole("button", { name: "Remove name 1" }));
  expect(seen.draft?.aliases).toEqual([TWO[1]]);
  expect(field("Name 1").value).toBe("المرصد السوري");
  expect(screen.queryByLabelText("Name 2")).toBeNull();
});

test("the last name can be taken out too", async () => {
  const { seen, user } = showAliases([alias(0, { name: "SOHR" })]);
  await user.click(screen.getByRole("button", { name: "Remove name 1" }));
  expect(seen.draft?.aliases).toEqual([]);
});

const problemAt = (path: string) => refused("No.", { problems: [{ path, message: "not this" }] }).error;
const described = (element: Element) =>
  document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent;
const invalid = () =>
  screen.getAllByRole("textbox").filter((one) => one.getAttribute("aria-invalid") === "true");

test("a problem with the names together is read out with their group", () => {
  showAliases(TWO, problemAt("aliases"));
  expect(described(screen.getByRole("group", { name: "Also called" }))).toBe("not this");
  expect(invalid()).toEqual([]);
});

test.each([
  ["aliases.1.name", "Name 3"],
  ["aliases.1", "Name 3"],
  ["aliases.1.language", "Language of name 3"],
  ["aliases.0.until", "Last day of name 1"],
])(
  "a problem at %s is said at its own field, counted without the names that were left empty: %s",
  (path, label) => {
    const [first, second] = TWO;
    showAliases([...(first ? [first] : []), alias(5), ...(second ? [second] : [])], problemAt(path));
    expect(invalid()).toEqual([field(label)]);
    expect(described(field(label))).toBe("not this");
    expect(described(screen.getByRole("group", { name: "Also called" }))).toBeUndefined();
  },
);

test("a problem stays with its name when the one before is taken out", async () => {
  const { user } = showAliases(TWO, problemAt("aliases.1.name"));
  await user.click(screen.getByRole("button", { name: "Remove name 1" }));
  expect(invalid()).toEqual([field("Name 1")]);
  await user.click(screen.getByRole("button", { name: "Remove name 1" }));
  expect(screen.queryByText("not this")).toBeNull();
});

test("names can be written without the mouse", async () => {
  const { seen, user } = showAliases([]);
  screen.getByRole("button", { name: "Add a name" }).focus();
  await user.keyboard("{Enter}");
  field("Name 1").focus();
  await user.keyboard("SOHR{Tab}en");
  expect(seen.draft?.aliases).toEqual([alias(0, { name: "SOHR", language: "en" })]);
});
