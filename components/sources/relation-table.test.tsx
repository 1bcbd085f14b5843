import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { aRelationView, aSourceView } from "@/test/screens/source-views";
import { RelationTable } from "./relation-table";

const SOURCE = aSourceView();
const OURS = aRelationView({ note: "Since the war began." });

function showTable({ mayRelate = true, ownId = SOURCE.id } = {}) {
  return show(<RelationTable source={SOURCE} ownId={ownId} relations={[OURS]} mayRelate={mayRelate} />);
}

test("a relation names the source at its other end, with its citation and note", () => {
  showTable();

  expect(screen.getByText("Anadolu Agency").closest("a")?.getAttribute("href")).toBe("/sources/S-2");
  expect(screen.getByText("A book, page 7")).toBeTruthy();
  expect(screen.getByText("Since the war began.").dir).toBe("auto");
});

test("seen from the other source, the relation names the first", () => {
  showTable({ ownId: OURS.to.id });

  expect(screen.getByText(OURS.from.name).closest("a")?.getAttribute("href")).toBe("/sources/S-1");
});

test("who may not relate sources is offered no change", () => {
  showTable({ mayRelate: false });

  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByText("Change")).toBeNull();
});

test.each([
  [/^Edit or end: /, "Save the relation"],
  [/^Take out: /, "Take it out"],
])("the button %s opens a dialog that ends in: %s", async (button, end) => {
  const { user } = showTable();
  expect(screen.queryByRole("dialog")).toBeNull();

  await user.click(screen.getByLabelText(button));

  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(end)).toBeTruthy();
});
