import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { SavedFilter } from "@/domain/claims/saved-filter";
import { saveFilter } from "@/server/claims/filter-actions";
import { answers, later, refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { SaveFilterDialog } from "./save-filter-dialog";

async function openDialog() {
  const shown = show(<SaveFilterDialog selection={{ standing: "disputed" }} />);
  await shown.user.click(screen.getByText("Save this filter"));
  return shown;
}

test("Enter twice while the desk has not answered sends the filter once", async () => {
  const { answer, give } = later<SavedFilter>();
  const sent = answers(saveFilter, answer);
  const { user } = await openDialog();

  await user.type(screen.getByLabelText(/^Name/), "Aleppo{Enter}{Enter}");

  expect(sent).toMatchObject([{ name: "Aleppo", filter: { standing: "disputed" } }]);
  give(refused("Too many filters."));
  await screen.findByText("Too many filters.");
});

test("a refused name is kept where it was typed", async () => {
  answers(saveFilter, refused("Too many filters."));
  const { user } = await openDialog();

  await user.type(screen.getByLabelText(/^Name/), "Aleppo{Enter}");

  expect(await screen.findByText("Too many filters.")).toBeTruthy();
  expect(screen.getByLabelText(/^Name/)).toHaveProperty("value", "Aleppo");
});
