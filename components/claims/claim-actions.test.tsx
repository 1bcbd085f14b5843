import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { STANDINGS } from "@/domain/claims/standing";
import type { ClaimDetail } from "@/server/claims/views";
import { reopenClaim } from "@/server/review/actions";
import { answers, done } from "@/test/screens/answers";
import { aClaimDetail, idOf, rightsOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ClaimActions } from "./claim-actions";
import type { ClaimRights } from "./claim-rights";

const withdrawnAt = "2016-05-13T00:00:00.000Z";
const DECIDED = ["corroborated", "disputed", "unverifiable"];

function showActions(rights: ClaimRights, said: Partial<ClaimDetail> = {}) {
  return show(
    <ClaimActions
      claim={aClaimDetail(said)}
      rights={rights}
      checkAddress="https://desk.example/checks/C-1"
    />,
  );
}
const reopen = () => screen.queryByRole("button", { name: "Reopen" });

describe("what can be done with a claim", () => {
  test("is nothing for who may do nothing", () => {
    const { container } = showActions(rightsOf(false), { standing: "corroborated" });
    expect(container.textContent).toBe("");
  });

  test("is nothing once it was taken back, for who may not restore it", () => {
    const { container } = showActions(rightsOf(true), { standing: "corroborated", withdrawnAt });
    expect(container.textContent).toBe("");
  });

  test("is nothing but restoring it once it was taken back", () => {
    const { container } = showActions(rightsOf(true, { restore: true }), { withdrawnAt });
    expect(container.textContent?.trim()).toBe("Restore");
  });

  test("has the way to the review at its end", () => {
    const { container } = showActions(rightsOf(true), { standing: "corroborated" });
    expect(screen.getByRole("link", { name: "Review" }).getAttribute("href")).toBe("#review");
    expect(container.textContent?.endsWith("Review")).toBe(true);
  });

  test.each(STANDINGS.map((standing) => [standing]))(
    "is reopening and publishing for who may, once it is decided: %s",
    (standing) => {
      showActions(rightsOf(false, { reopen: true, publish: true }), { standing });
      const offered = DECIDED.includes(standing) ? 1 : 0;
      expect(screen.queryAllByRole("button", { name: "Reopen" })).toHaveLength(offered);
      expect(screen.queryAllByRole("button", { name: "Publish" })).toHaveLength(offered);
    },
  );

  test("is no reopening for who may only publish", () => {
    showActions(rightsOf(false, { publish: true }), { standing: "disputed" });
    expect(reopen()).toBeNull();
  });
});

test("a claim is reopened with a reason, against the version that was read", async () => {
  const saved = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "in_review" as const, version: 8 };
  const sent = answers(reopenClaim, done(saved));
  const { user } = showActions(rightsOf(true), { ref: "C-1", version: 7, standing: "disputed" });

  await user.click(screen.getByRole("button", { name: "Reopen" }));
  expect(screen.getByRole("dialog", { name: "Reopen C-1" })).toBeTruthy();
  await user.click(screen.getByLabelText(/^Reason/));
  await user.paste("A film was found.");
  await user.click(screen.getByRole("button", { name: "Reopen the claim" }));

  expect(sent).toEqual([{ claimId: idOf(1), version: 7, reason: "A film was found." }]);
});
