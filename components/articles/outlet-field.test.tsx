import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActionFailure } from "@/lib/action-result";
import { findSources } from "@/server/sources/actions";
import type { SourceListItem } from "@/server/sources/views";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { OutletField } from "./outlet-field";

const REUTERS = {
  ...{ id: idOf(500), ref: "S-2", name: "Reuters", kind: "news_agency", checked: true, aliases: ["RTRS"] },
} as SourceListItem;

const aForm = (known: string, failure: ActionFailure | null) => (
  <form aria-label="Article">
    <OutletField known={known} failure={failure} />
    <button type="button">Elsewhere</button>
  </form>
);
const showField = (known = "", failure: ActionFailure | null = null) => show(aForm(known, failure));

const refusal = () =>
  refused("Look again.", { problems: [{ path: "outlet", message: "must hold a letter or a digit" }] }).error;

const field = () => screen.getByLabelText<HTMLInputElement>(/^Outlet/);
const given = () => new FormData(screen.getByRole<HTMLFormElement>("form")).getAll("outlet");

test("an outlet that is known stands in the field, and a form gets its name once", () => {
  showField("Reuters");

  expect(field().value).toBe("Reuters");
  expect(given()).toEqual(["Reuters"]);
  expect(screen.getByText("Who published it, by any of its names.")).toBeTruthy();
});

test("an outlet that nobody knows yet is an empty field, and nothing is given", () => {
  showField();

  expect(field().value).toBe("");
  expect(given()).toEqual([""]);
});

test("a source of the desk is found by what is typed, and its name is given", async () => {
  const asked = answers(findSources, done([REUTERS]));
  const { user } = showField();
  await user.type(field(), "RTR");
  await waitFor(() => expect(asked).toContainEqual({ text: "RTR" }));
  await user.click(await screen.findByText("Reuters"));

  expect([field().value, given()]).toEqual(["Reuters", ["Reuters"]]);
  expect(screen.queryByText(/Not registered/)).toBeNull();
});

test("a name that is typed and left is kept, and said to become an unchecked source", async () => {
  answers(findSources, done([]));
  const { user } = showField();
  await user.type(field(), "صحيفة الميناء");
  await user.click(screen.getByText("Elsewhere"));

  expect(await screen.findByText("Not registered: it will be an unchecked source.")).toBeTruthy();
  expect(given()).toEqual(["صحيفة الميناء"]);
  expect(field().dir).toBe("auto");
});

test("a name can still be given while the search does not answer", async () => {
  answers(findSources, unreachable);
  const { user } = showField();
  await user.type(field(), "Anadolu");
  expect(await screen.findByText("The search did not answer. Type again to retry.")).toBeTruthy();
  await user.click(screen.getByText("Elsewhere"));

  expect(given()).toEqual(["Anadolu"]);
});

test.each([
  ["missing", "", "Name the outlet, or “Unknown outlet” where nobody can say."],
  ["refused for another reason", "???", "must hold a letter or a digit"],
])("an outlet that is %s is told so at the field", (_, known, words) => {
  showField(known, refusal());

  expect(screen.getByText(words)).toBeTruthy();
  expect(field().getAttribute("aria-invalid")).toBe("true");
});

test("another outlet is not complained of, until it is refused in its turn", async () => {
  answers(findSources, done([]));
  const { user, rerender } = showField("???", refusal());
  await user.clear(field());
  await user.type(field(), "!!!");
  await user.tab();

  expect(await screen.findByText(/Not registered/)).toBeTruthy();
  expect(field().getAttribute("aria-invalid")).toBeNull();
  rerender(aForm("???", refusal()));
  expect(screen.getByText("must hold a letter or a digit")).toBeTruthy();
});
