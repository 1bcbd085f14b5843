import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { restoreClaim, withdrawClaim } from "@/server/claims/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { aClaimItem, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { RestoreButton } from "./restore-button";

const showButton = () => show(<RestoreButton claim={{ id: idOf(1), ref: "C-1", version: 4 }} />);
const press = () => screen.getByRole("button", { name: "Restore" });

test("a claim is brought back at the version that was read, and the page shows it", async () => {
  const sent = answers(restoreClaim, done(aClaimItem({ version: 5 })));
  const { user, journey } = showButton();

  await user.click(press());

  expect(await screen.findByText("C-1 was brought back.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(1), version: 4 }]);
  expect(journey).toEqual(["refresh"]);
});

test("the notice offers to take it back again, at the version that it came back with", async () => {
  answers(restoreClaim, done(aClaimItem({ version: 5 })));
  const sent = answers(withdrawClaim, done(aClaimItem({ version: 6 })));
  const { user } = showButton();

  await user.click(press());
  await user.click(await screen.findByText("Undo"));

  expect(sent).toEqual([{ claimId: idOf(1), version: 5 }]);
});

test("who comes second is told so, and the page shows what holds", async () => {
  answers(restoreClaim, refused("Somebody changed this claim.", { code: "conflict" }));
  const { user, journey } = showButton();

  await user.click(press());

  expect(await screen.findAllByText("Somebody changed this claim.")).toBeTruthy();
  expect(journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is", async () => {
  answers(restoreClaim, unreachable);
  const { user, journey } = showButton();

  await user.click(press());

  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(journey).toEqual([]);
});
