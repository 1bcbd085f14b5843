import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { edit } from "@/server/articles/actions";
import { findSources } from "@/server/sources/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { anArticleView } from "@/test/screens/article-views";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { EditArticleDialog } from "./edit-article-dialog";
import { toEditable } from "./edit-draft";

type Saved = Extract<Awaited<ReturnType<typeof edit>>, { ok: true }>["value"];
const SAVED = done({} as Saved);
const articleAt = (version: number) =>
  toEditable(anArticleView({ version, title: "Town falls", publishedAtPrecision: "month" }));

async function open() {
  const shown = show(<EditArticleDialog article={articleAt(4)} />);
  await shown.user.click(screen.getByText("Edit"));
  return shown;
}

type Opened = Awaited<ReturnType<typeof open>>;

const title = () => screen.getByLabelText<HTMLInputElement>(/^Title/);
const published = () => screen.getByLabelText<HTMLInputElement>(/^Published/);
const save = ({ user }: Opened) => user.click(screen.getByText("Save"));

async function retitle({ user }: Opened, words = "Town taken") {
  await user.clear(title());
  await user.type(title(), words);
}

test("the dialog names the article, what stays as it is, and what is known of it", async () => {
  await open();

  expect(screen.getByRole("dialog", { name: "Edit A-1" }).textContent).toContain(
    "The captured text stays as it is, and so do the chains of claims made so far.",
  );
  expect([title().value, published().value]).toEqual(["Town falls", "2016-05"]);
});

test("only what was changed is sent, against the version that was read", async () => {
  const sent = answers(edit, SAVED);
  const shown = await open();
  await retitle(shown);
  await save(shown);

  expect(sent).toEqual([{ articleId: idOf(301), version: 4, title: "Town taken" }]);
});

test("once saved the page is drawn anew and the dialog closes", async () => {
  answers(edit, SAVED);
  const shown = await open();
  await retitle(shown);
  await save(shown);

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shown.journey).toEqual(["refresh"]);
});

test("an emptied date is taken away", async () => {
  const sent = answers(edit, SAVED);
  const shown = await open();
  await shown.user.clear(published());
  await save(shown);

  expect(sent).toEqual([{ articleId: idOf(301), version: 4, publishedAt: null }]);
});

test("another outlet may be one that is not registered", async () => {
  answers(findSources, done([]));
  const sent = answers(edit, SAVED);
  const shown = await open();
  await shown.user.clear(screen.getByLabelText(/^Outlet/));
  await shown.user.type(screen.getByLabelText(/^Outlet/), "Anadolu");
  await save(shown);

  await waitFor(() => expect(sent).toMatchObject([{ outlet: "Anadolu" }]));
});

test("a field that is refused says why at its place, and what was typed stays", async () => {
  const sent = answers(edit, SAVED);
  const shown = await open();
  await retitle(shown);
  await shown.user.clear(published());
  await shown.user.type(published(), "in May");
  await save(shown);

  expect(await screen.findByText(/must be a date such as 2016-05-08/)).toBeTruthy();
  expect([title().value, published().value]).toEqual(["Town taken", "in May"]);
  expect([sent, shown.journey]).toEqual([[], []]);
});

test("a desk that can't be reached is said, and what was typed stays", async () => {
  answers(edit, unreachable);
  const shown = await open();
  await retitle(shown);
  await save(shown);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(title().value).toBe("Town taken");
  expect(shown.journey).toEqual([]);
});

test("a second press while the first is under way sends nothing", async () => {
  const waiting = later<Saved>();
  const sent = answers(edit, waiting.answer);
  const shown = await open();
  await retitle(shown);
  await save(shown);
  await save(shown);
  waiting.give(SAVED);

  await waitFor(() => expect(shown.journey).toEqual(["refresh"]));
  expect(sent).toHaveLength(1);
});

test("who comes second saves against the newest version, and what somebody else changed stays", async () => {
  const sent = answers(edit, (input) =>
    input.version === 7 ? SAVED : refused("Somebody changed this article.", { code: "conflict" }),
  );
  const shown = await open();
  await retitle(shown);
  await save(shown);
  await shown.user.click(await screen.findByText("Load the newest version and go on"));
  expect(shown.journey).toEqual(["refresh"]);

  const newest = { ...articleAt(7), fields: { ...articleAt(7).fields, language: "tr" } };
  shown.rerender(<EditArticleDialog article={newest} />);
  await waitFor(() => expect(screen.queryByText("Somebody changed this article.")).toBeNull());
  expect(title().value).toBe("Town taken");
  await save(shown);

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ articleId: idOf(301), version: 7, title: "Town taken" });
});

test("a dialog that is left and opened again begins with what is known", async () => {
  const shown = await open();
  await retitle(shown);
  await shown.user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await shown.user.click(screen.getByText("Edit"));

  expect(title().value).toBe("Town falls");
});
