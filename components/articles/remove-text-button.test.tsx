import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { removeText } from "@/server/articles/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { RemoveTextButton } from "./remove-text-button";

const ARTICLE = { articleId: idOf(301), articleRef: "A-1", version: 6, number: 2 };
type Removed = Extract<Awaited<ReturnType<typeof removeText>>, { ok: true }>["value"];

async function open() {
  const shown = show(<RemoveTextButton {...ARTICLE} />);
  await shown.user.click(screen.getByText(/^Take the text away/));
  return shown;
}
const reason = () => screen.getByLabelText(/^Legal reason/);
const save = () => screen.getAllByRole("button", { name: "Take the text away" }).at(-1) ?? document.body;

async function fill({ user }: Awaited<ReturnType<typeof open>>, words = "A court order") {
  await user.type(reason(), words);
  await user.click(save());
}

test("the dialog names the article and the capture, and says what goes for good and what stays", async () => {
  await open();

  expect(screen.getByText("Take the text of A-1, capture 2, away for good")).toBeTruthy();
  const { textContent } = reason().closest("form") as HTMLElement;
  expect(textContent).toMatch(/can’t be brought back, and so is the same text in other captures/);
  expect(textContent).toMatch(/The hashes, this reason and the quotes that claims rest on stay/);
});

test("the capture, the reason and the version that was seen are sent, and the page is drawn anew", async () => {
  const sent = answers(removeText, done({} as Removed));
  const shown = await open();
  await fill(shown);

  expect(sent).toEqual([{ articleId: idOf(301), number: 2, reason: "A court order", version: 6 }]);
  expect(shown.journey).toEqual(["refresh"]);
  await waitFor(() => expect(screen.queryByLabelText(/^Legal reason/)).toBeNull());
});

test("nothing is sent without a reason", async () => {
  const sent = answers(removeText, done({} as Removed));
  const { user } = await open();
  await user.click(save());

  expect(sent).toEqual([]);
});

test.each([
  ["that is refused", refused("Words of it are being marked."), "Words of it are being marked."],
  ["that does not reach the desk", unreachable, /could not be reached/],
])("a removal %s says so and keeps the reason", async (_, answer, words) => {
  answers(removeText, answer);
  const shown = await open();
  await fill(shown);

  expect(await screen.findByText(words)).toBeTruthy();
  expect(reason()).toHaveProperty("value", "A court order");
  expect(shown.journey).toEqual([]);
});
