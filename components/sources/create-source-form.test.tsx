import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { createSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { aSourceView } from "@/test/screens/source-views";
import { CreateSourceForm } from "./create-source-form";

const CREATED = done(aSourceView({ ref: "S-77", name: "Coast Monitor" }));

type Form = ReturnType<typeof showForm>;
const showForm = () => show(<CreateSourceForm />);
const name = () => screen.getByLabelText("Name *");
const save = ({ user }: Form) => user.click(screen.getByRole("button", { name: "Add the source" }));

test("a source is sent as it was typed, without blanks around it, and its page is shown", async () => {
  const sent = answers(createSourceAction, CREATED);
  const form = showForm();

  await form.user.type(name(), " Coast Monitor ");
  await form.user.selectOptions(screen.getByLabelText("Kind"), "Monitor");
  await form.user.type(screen.getByLabelText("Country"), "sy");
  await form.user.click(screen.getByRole("button", { name: "Add a name" }));
  await form.user.type(screen.getByLabelText("Name 1"), "CM");
  await form.user.type(screen.getByLabelText("Language of name 1"), "en");
  await save(form);

  expect(sent).toEqual([
    {
      ...{ name: "Coast Monitor", kind: "monitor", country: "SY" },
      ...{ homepage: null, wikidataId: null, citation: null },
      aliases: [{ name: "CM", language: "en", since: null, until: null }],
    },
  ]);
  expect(form.journey).toEqual(["push /sources/S-77"]);
});

test("a new source is an outlet until another kind is chosen", async () => {
  const sent = answers(createSourceAction, CREATED);
  const form = showForm();
  await form.user.type(name(), "Coast Monitor");
  await save(form);
  expect(sent).toMatchObject([{ kind: "outlet", aliases: [] }]);
});

test("nothing is sent without a name", async () => {
  const sent = answers(createSourceAction, CREATED);
  const form = showForm();
  await form.user.type(screen.getByLabelText("Country"), "SY");
  await save(form);
  expect(sent).toEqual([]);
});

test("Enter in a field sends the form", async () => {
  const sent = answers(createSourceAction, CREATED);
  const { user } = showForm();
  await user.type(name(), "Coast Monitor{Enter}");
  expect(sent).toHaveLength(1);
});

test("a second press while the first is under way adds no second source", async () => {
  const waiting = later<SourceView>();
  const sent = answers(createSourceAction, waiting.answer);
  const form = showForm();
  await form.user.type(name(), "Coast Monitor");
  await save(form);
  await save(form);
  waiting.give(CREATED);
  await expect.poll(() => form.journey).toHaveLength(1);
  expect(sent).toHaveLength(1);
});

test("a name that somebody bears is refused in words, and nothing typed is lost", async () => {
  answers(createSourceAction, refused("S-7 is called Coast Monitor already."));
  const form = showForm();
  await form.user.type(name(), "Coast Monitor");
  await save(form);
  expect((await screen.findByRole("alert")).textContent).toBe("S-7 is called Coast Monitor already.");
  expect(name()).toHaveProperty("value", "Coast Monitor");
  expect(form.journey).toEqual([]);
});

test("a desk that can't be reached leaves what was typed", async () => {
  answers(createSourceAction, unreachable);
  const form = showForm();
  await form.user.type(name(), "Coast Monitor");
  await save(form);
  expect(await screen.findByText(/The desk could not be reached/)).toBeTruthy();
  expect(name()).toHaveProperty("value", "Coast Monitor");
});

test.each(["name", "kind", "country", "homepage", "wikidataId", "citation", "aliases.0.until"])(
  "what is wrong with %s is said at the field, and only there",
  async (path) => {
    const problems = [{ path, message: "This can't be." }];
    answers(createSourceAction, refused("Some fields need another look.", { problems }));
    const form = showForm();
    await form.user.type(name(), "Coast Monitor");
    await save(form);
    expect(await screen.findByText("This can't be.")).toBeTruthy();
    expect(screen.queryByText("Some fields need another look.")).toBeNull();
  },
);

test.each([
  ["Country", "Syria", "It must be a country code of two letters, such as SY."],
  ["Home page", "example.org", "It must be an http or https address."],
  ["Home page", "javascript:alert(1)", "It must be an http or https address."],
  ["Wikidata id", "1234", "It must be an id such as Q1234."],
])("%s takes no %j, and says what it takes", async (label, typed, message) => {
  const sent = answers(createSourceAction, CREATED);
  const form = showForm();
  await form.user.type(name(), "Coast Monitor");
  await form.user.type(screen.getByLabelText(label), typed);
  await save(form);
  expect(await screen.findByText(message)).toBeTruthy();
  expect(sent).toEqual([]);
});
