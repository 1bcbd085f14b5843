import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { unmergeClaim } from "@/server/claims/attach-actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aClaimDetail, aClaimItem, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { MergeNotices } from "./merge-notices";

const OTHER = {
  ...{ id: idOf(2), ref: "C-2", statement: "قتل تسعة أشخاص." },
  ...{ standing: "disputed" as const, version: 2 },
};
const MERGED = aClaimDetail({ mergedInto: OTHER });

test("a claim that no merge ties to another says nothing of merges", () => {
  const { container } = show(<MergeNotices claim={aClaimDetail()} />);
  expect(container.querySelector("[role=status]")).toBeNull();
});

test("a merged claim says where its appearances went, and leads there", () => {
  show(<MergeNotices claim={MERGED} />);

  expect(screen.getByText("This claim was merged into C-2")).toBeTruthy();
  expect(screen.getByText(/stays here: its reviews, and the evidence that came with them\.$/)).toBeTruthy();
  expect(screen.getByRole("link").getAttribute("href")).toBe("/claims/C-2");
  expect(screen.getByText("قتل تسعة أشخاص.").tagName).toBe("BDI");
  expect(screen.queryByText("Merged into this claim")).toBeNull();
});

test("a claim others were merged into lists each with the standing it kept", () => {
  const third = { ...OTHER, id: idOf(3), ref: "C-3", standing: "unreviewed" as const };
  show(<MergeNotices claim={aClaimDetail({ merged: [OTHER, third] })} />);

  const rows = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain("C-2");
  expect(rows[0]).toContain("Disputed");
  expect(rows[1]).toContain("Unreviewed");
  expect(screen.queryByText(/^This claim was merged into/)).toBeNull();
});

test("from the merged claim its own merge is undone, not that of the other", async () => {
  const sent = answers(unmergeClaim, done(aClaimItem()));
  const { user, journey } = show(<MergeNotices claim={MERGED} />);

  await user.click(screen.getByLabelText("Undo the merge of C-1"));

  expect(await screen.findByText("C-1 stands for itself again.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(1) }]);
  expect(journey).toEqual(["refresh"]);
});

test("from the claim that took it in, the merge of the one in the row is undone", async () => {
  const sent = answers(unmergeClaim, done(aClaimItem()));
  const third = { ...OTHER, id: idOf(3), ref: "C-3" };
  const { user } = show(<MergeNotices claim={aClaimDetail({ merged: [OTHER, third] })} />);

  await user.click(screen.getByLabelText("Undo the merge of C-3"));

  expect(await screen.findByText("C-3 stands for itself again.")).toBeTruthy();
  expect(sent).toEqual([{ claimId: idOf(3) }]);
});

test("a refusal is told, and the page shows what holds", async () => {
  answers(unmergeClaim, refused("The merge was undone already."));
  const { user, journey } = show(<MergeNotices claim={MERGED} />);

  await user.click(screen.getByLabelText("Undo the merge of C-1"));

  expect(await screen.findAllByText("The merge was undone already.")).toBeTruthy();
  expect(journey).toEqual(["refresh"]);
});

test("while the desk can't be reached the page is left as it is", async () => {
  answers(unmergeClaim, unreachable);
  const { user, journey } = show(<MergeNotices claim={MERGED} />);

  await user.click(screen.getByLabelText("Undo the merge of C-1"));

  expect(await screen.findAllByText(/^The desk could not be reached/)).toBeTruthy();
  expect(journey).toEqual([]);
});

test("a second press while it is being undone sends nothing", async () => {
  const waiting = later<ReturnType<typeof aClaimItem>>();
  const sent = answers(unmergeClaim, waiting.answer);
  const { user, journey } = show(<MergeNotices claim={MERGED} />);

  await user.click(screen.getByLabelText("Undo the merge of C-1"));
  await user.click(screen.getByLabelText("Undo the merge of C-1"));
  waiting.give(done(aClaimItem()));

  await waitFor(() => expect(journey).toEqual(["refresh"]));
  expect(sent).toHaveLength(1);
});
