import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { editClaim } from "@/server/claims/actions";
import { answers, done, refused } from "@/test/screens/answers";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ClaimHeader } from "./claim-header";

const CLAIM = {
  ...{ id: idOf(1), ref: "C-1", version: 3 },
  ...{ statement: "Nine people died.", standing: "unreviewed" as const },
};

function showHeader({ claim = CLAIM, canEdit = true } = {}) {
  const parts = { meta: <span>Made by Rana</span>, actions: <button type="button">Reopen</button> };
  return show(<ClaimHeader claim={claim} canEdit={canEdit} {...parts} />);
}

const editButton = () => screen.queryByRole("button", { name: "Edit the statement" });

test("the statement is the page's heading, after its reference, in its own direction", () => {
  showHeader({ claim: { ...CLAIM, statement: "قتل تسعة." } });
  expect(screen.getByRole("heading", { level: 1, name: "C-1 قتل تسعة." })).toBeTruthy();
  expect(screen.getByText("قتل تسعة.").dir).toBe("auto");
});

test("who may not edit the claim is offered no other words, but what else there is to do", () => {
  showHeader({ canEdit: false });
  expect(editButton()).toBeNull();
  expect(screen.getByRole("button", { name: "Reopen" })).toBeTruthy();
  expect(screen.getByText("Made by Rana")).toBeTruthy();
});

test("the statement is edited where it stands, and not twice at once", async () => {
  const { user } = showHeader();
  await user.click(screen.getByRole("button", { name: "Edit the statement" }));
  expect(screen.getByRole("textbox", { name: /^Statement/ })).toHaveProperty("value", "Nine people died.");
  expect(editButton()).toBeNull();
});

test("cancelling closes the field and offers the button again", async () => {
  const { user } = showHeader();
  await user.click(screen.getByRole("button", { name: "Edit the statement" }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(editButton()).toBeTruthy();
});

test("words that were saved close the field; the claim and version that were read are named", async () => {
  const sent = answers(editClaim, done(aClaimItem()));
  const { user, journey } = showHeader();
  await user.click(screen.getByRole("button", { name: "Edit the statement" }));
  await user.click(screen.getByRole("button", { name: "Save the statement" }));
  await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
  expect(sent).toEqual([{ claimId: idOf(1), version: 3, statement: "Nine people died." }]);
  expect(journey).toEqual(["refresh"]);
});

test("words that were refused stay open", async () => {
  answers(editClaim, refused("It is another claim's statement."));
  const { user } = showHeader();
  await user.click(screen.getByRole("button", { name: "Edit the statement" }));
  await user.click(screen.getByRole("button", { name: "Save the statement" }));
  expect(await screen.findByText("It is another claim's statement.")).toBeTruthy();
  expect(screen.getByRole("textbox")).toBeTruthy();
});
