import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { add, preview } from "@/server/articles/actions";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { AddArticle } from "./add-article";

const FIELDS = { title: "Town falls", outlet: "Reuters", publishedAt: "2016-05-08", language: "en" };
const READ: ArticlePreview = { opening: "Nine died.", textLength: 10, leftOut: [], fields: FIELDS };
const ADDED = done({ outcome: "new_article" as const, ref: "A-12" });

type Shown = ReturnType<typeof show>;

const text = () => screen.getByLabelText<HTMLTextAreaElement>("Text or HTML");
const read = ({ user }: Shown) => user.click(screen.getByText("Read it"));
const save = ({ user }: Shown) => user.click(screen.getByText("Add the article"));
const isReading = () => text().closest("[hidden]") === null;

/** Until no button waits for an answer any more. */
const settled = () => waitFor(() => expect(document.querySelector("button[aria-disabled]")).toBeNull());

/** The form after the first step, with a text that was read. */
async function afterReading(words = "Nine died.") {
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: words } });
  await read(shown);
  await screen.findByText("Check what was read");
  await settled();
  return shown;
}

test("by paste, the text is read and nothing is added yet", async () => {
  const asked = answers(preview, done(READ));
  const added = answers(add, ADDED);
  await afterReading();

  expect(asked).toEqual([{ text: "Nine died." }]);
  expect(added).toEqual([]);
  expect(isReading()).toBe(false);
});

test("the source of a page is sent as HTML", async () => {
  const asked = answers(preview, done(READ));
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: "<p>Nine died.</p>" } });
  await shown.user.click(screen.getByLabelText("This is the HTML source of a page"));
  await read(shown);

  await waitFor(() => expect(asked).toEqual([{ html: "<p>Nine died.</p>" }]));
});

test("by address, only the address is sent, whatever stands in the other inputs", async () => {
  const asked = answers(preview, done(READ));
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: "Nine died." } });
  await shown.user.click(screen.getByRole("radio", { name: "Address" }));
  await shown.user.type(screen.getByRole("textbox", { name: "Address" }), "https://news.example/a");
  await read(shown);

  await waitFor(() => expect(asked).toEqual([{ url: "https://news.example/a" }]));
});

test("a text too long for the field is sent whole", async () => {
  const asked = answers(preview, done(READ));
  const long = "x".repeat(300_001);
  const shown = show(<AddArticle />);
  const paste = createEvent.paste(text());
  Object.assign(paste, { clipboardData: { getData: () => long } });
  fireEvent(text(), paste);
  await read(shown);

  await waitFor(() => expect(asked).toEqual([{ text: long }]));
});

test.each([
  ["paste", "Paste"],
  ["address", "Address"],
  ["file", "File"],
])("by %s, an empty input is told so once, at its place", async (_, way) => {
  const asked = answers(preview, done(READ));
  const shown = show(<AddArticle />);
  await shown.user.click(screen.getByRole("radio", { name: way }));
  await read(shown);

  const told = await screen.findByText(/Paste a text, choose a file or give an address\./);
  expect(told.id).toMatch(/-error$/);
  expect(asked).toEqual([]);
});

test("what can't be read says why once, and keeps what was pasted", async () => {
  answers(preview, refused("The text holds no words.", { problems: [] }));
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: "..." } });
  await read(shown);

  expect(await screen.findByText("The text holds no words.")).toBeTruthy();
  expect([isReading(), text().value]).toEqual([true, "..."]);
});

test("choosing another way forgets what was said of the one before", async () => {
  answers(preview, unreachable);
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: "Nine died." } });
  await read(shown);
  expect(await screen.findByText(/could not be reached/)).toBeTruthy();

  await shown.user.click(screen.getByRole("radio", { name: "File" }));
  expect(screen.queryByText(/could not be reached/)).toBeNull();
});

test("a second press while the text is being read asks for nothing", async () => {
  const waiting = later<ArticlePreview>();
  const asked = answers(preview, waiting.answer);
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: "Nine died." } });
  await read(shown);
  await read(shown);
  waiting.give(done(READ));

  await screen.findByText("Check what was read");
  expect(asked).toHaveLength(1);
});

test("what was read is added with the fields as they were put right, and its page opens", async () => {
  answers(preview, done(READ));
  const sent = answers(add, ADDED);
  const shown = await afterReading();
  await shown.user.clear(screen.getByLabelText(/^Title/));
  await shown.user.type(screen.getByLabelText(/^Title/), "Town taken");
  await shown.user.clear(screen.getByLabelText(/^Published/));
  await save(shown);

  await waitFor(() => expect(shown.journey).toEqual(["push /articles/A-12"]));
  expect(sent).toEqual([{ text: "Nine died.", title: "Town taken", outlet: "Reuters", language: "en" }]);
  expect(screen.queryByText(/here already/)).toBeNull();
});

test("a text that is here already is said, and the article that has it opens", async () => {
  answers(preview, done(READ));
  answers(add, done({ outcome: "already_there", ref: "A-3" }));
  const shown = await afterReading();
  await save(shown);

  expect(
    await screen.findByText(
      "This text of this outlet is here already, as A-3. Nothing was added or changed.",
    ),
  ).toBeTruthy();
  expect(shown.journey).toEqual(["push /articles/A-3"]);
});

test("an outlet that nobody named is asked for, and nothing is added without one", async () => {
  answers(preview, done({ ...READ, fields: { ...FIELDS, outlet: "Unknown outlet" } }));
  const sent = answers(add, ADDED);
  const shown = await afterReading();
  await save(shown);

  expect(await screen.findByText(/Name the outlet, or “Unknown outlet”/)).toBeTruthy();
  expect([sent, shown.journey]).toEqual([[], []]);
});

test.each([
  ["is refused", refused("This outlet was retracted."), "This outlet was retracted."],
  ["does not reach the desk", unreachable, /could not be reached/],
])("adding that %s keeps the fields and says why", async (_, answer, words) => {
  answers(preview, done(READ));
  answers(add, answer);
  const shown = await afterReading();
  await shown.user.type(screen.getByLabelText(/^Title/), "!");
  await save(shown);

  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByLabelText(/^Title/)).toHaveProperty("value", "Town falls!");
  expect(shown.journey).toEqual([]);
});

test("going back to change what is read loses nothing, and reads it anew", async () => {
  const asked = answers(preview, done(READ));
  const shown = await afterReading();
  await shown.user.click(screen.getByText("Change what is read"));

  expect([isReading(), text().value]).toEqual([true, "Nine died."]);
  fireEvent.change(text(), { target: { value: "Ten died." } });
  await read(shown);
  await waitFor(() => expect(asked).toEqual([{ text: "Nine died." }, { text: "Ten died." }]));
});

const WITH_LINES = "Nine died.\n\nAdvertisement\n\nThe army left.";
const WITHOUT = { text: WITH_LINES, withoutFurniture: true };

test("lines of the page are left out only when somebody says so, and what was pasted is sent as it came", async () => {
  const asked = answers(preview, done(READ));
  const sent = answers(add, ADDED);
  const shown = await afterReading(WITH_LINES);
  expect(asked).toEqual([{ text: WITH_LINES }]);
  await shown.user.click(screen.getByText("Leave out this line"));
  await screen.findByText("Put back this line");
  await settled();
  await save(shown);

  await waitFor(() => expect(sent).toMatchObject([WITHOUT]));
  expect(asked).toEqual([{ text: WITH_LINES }, WITHOUT]);
});

test("what is left out is told once it is, and not that nothing was", async () => {
  answers(preview, (input) =>
    done(input.withoutFurniture ? { ...READ, leftOut: ["“Advertisement”"] } : READ),
  );
  const shown = await afterReading(WITH_LINES);
  expect(screen.getByText("Nothing was left out.")).toBeTruthy();
  await shown.user.click(screen.getByText("Leave out this line"));

  expect(await screen.findByText("Left out: “Advertisement”.")).toBeTruthy();
  expect(screen.queryByText(/^Nothing/)).toBeNull();
});

test("lines that were put back are added", async () => {
  answers(preview, done(READ));
  const sent = answers(add, ADDED);
  const shown = await afterReading(WITH_LINES);
  await shown.user.click(screen.getByText("Leave out this line"));
  await screen.findByText("Put back this line");
  await settled();
  await shown.user.click(screen.getByText("Put back this line"));
  await screen.findByText("Leave out this line");
  await settled();
  await save(shown);

  await waitFor(() => expect(sent).toEqual([{ text: WITH_LINES, ...FIELDS }]));
});

test("lines that could not be left out stay, and the fields that were typed too", async () => {
  answers(preview, (input) =>
    input.withoutFurniture === undefined ? done(READ) : refused("The text could not be read."),
  );
  const shown = await afterReading(WITH_LINES);
  await shown.user.type(screen.getByLabelText(/^Title/), "!");
  await shown.user.click(screen.getByText("Leave out this line"));

  const offer = within(screen.getByRole("region", { name: "Lines of the page" }));
  expect(await offer.findByText("The text could not be read.")).toBeTruthy();
  expect(offer.getByText("Leave out this line")).toBeTruthy();
  expect(screen.getByLabelText(/^Title/)).toHaveProperty("value", "Town falls!");
});

test("a page's source is offered no lines to leave out", async () => {
  answers(preview, done(READ));
  const shown = show(<AddArticle />);
  fireEvent.change(text(), { target: { value: WITH_LINES } });
  await shown.user.click(screen.getByLabelText("This is the HTML source of a page"));
  await read(shown);
  await screen.findByText("Check what was read");

  expect(screen.queryByRole("region", { name: "Lines of the page" })).toBeNull();
});
