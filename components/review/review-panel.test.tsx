import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { takeClaim, writeReview } from "@/server/review/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { ReviewPanel } from "./review-panel";

type Panel = Parameters<typeof ReviewPanel>[0];

const CLAIM = { id: idOf(1), ref: "C-1", statement: "Nine people died.", version: 3 };
const SAVED = {
  id: idOf(1),
  ref: 1,
  statement: "Nine people died.",
  standing: "in_review" as const,
  version: 4,
};

function showPanel(said: Partial<Panel> = {}) {
  const panel = { claim: CLAIM, standing: "unreviewed", verdict: null, heldBack: null } as const;
  return show(<ReviewPanel canOverride={false} {...panel} {...said} />);
}
const take = ({ user }: ReturnType<typeof show>) =>
  user.click(screen.getByRole("button", { name: "Take it, judge later" }));
const saveButton = () => screen.queryByRole("button", { name: "Save the review" });

describe("choosing a verdict", () => {
  test("is choosing one of three addresses, at which the form is open", () => {
    showPanel();
    const links = screen.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      ...["/claims/C-1?verdict=corroborated#review", "/claims/C-1?verdict=disputed#review"],
      "/claims/C-1?verdict=unverifiable#review",
    ]);
    expect(saveButton()).toBeNull();
  });

  test.each([
    ["c", "corroborated"],
    ["d", "disputed"],
    ["u", "unverifiable"],
  ])("can be done by the key %s", async (key, verdict) => {
    const { user, journey } = showPanel();
    await user.keyboard(key);
    expect(journey).toEqual([`push /claims/C-1?verdict=${verdict}#review`]);
  });

  test("names each verdict without its key to who listens", () => {
    showPanel();
    expect(screen.getByRole("link", { name: "Corroborated" }).textContent).toBe("Corroboratedc");
  });

  test("takes the focus into the form, and back to the choices once it is closed", () => {
    const panel = (verdict: Panel["verdict"]) => (
      <ReviewPanel
        {...{ claim: CLAIM, standing: "unreviewed", heldBack: null, canOverride: false }}
        verdict={verdict}
      />
    );
    const { rerender } = show(panel(null));
    expect(document.activeElement).toBe(document.body);
    rerender(panel("disputed"));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Disputed" }));
    rerender(panel(null));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Corroborated" }));
  });

  test("by keys is neither offered nor heard where they are switched off", async () => {
    window.localStorage.setItem("sayso.keys", "off");
    const { user, journey } = showPanel();
    await user.keyboard("c");
    expect(journey).toEqual([]);
    expect(screen.getByRole("link", { name: "Corroborated" }).textContent).toBe("Corroborated");
  });

  test("is done knowing why the rule would hold corroborated back", () => {
    showPanel({ heldBack: "There is one independent origin; two are needed." });
    expect(screen.getByText(/^As it stands, the rule holds corroborated back\. There is one/)).toBeTruthy();
  });

  test("is done without a warning where the rule would not", () => {
    showPanel();
    expect(screen.queryByText(/the rule holds corroborated back/)).toBeNull();
  });
});

describe("a verdict that was chosen", () => {
  test("has the form open with it, and letters are letters there", async () => {
    const { user, journey } = showPanel({ verdict: "disputed" });
    expect(screen.getByRole("radio", { name: "Disputed" })).toHaveProperty("checked", true);
    await user.type(screen.getByLabelText(/^Rationale/), "cud");
    expect(screen.getByLabelText(/^Rationale/)).toHaveProperty("value", "cud");
    expect(journey).toEqual([]);
  });

  test("is left by cancelling, at the same place of the page", async () => {
    const { user, journey } = showPanel({ verdict: "disputed" });
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(journey).toEqual(["replace /claims/C-1"]);
  });

  test("that was saved closes the form, and the page shows what holds", async () => {
    answers(writeReview, done({ ...SAVED, reviewId: idOf(801) }));
    const { user, journey } = showPanel({ verdict: "disputed" });
    await user.type(screen.getByLabelText(/^Rationale/), "No film.");
    await user.click(screen.getByRole("button", { name: "Save the review" }));
    await waitFor(() => expect(journey).toEqual(["replace /claims/C-1", "refresh"]));
  });
});

describe("taking a claim", () => {
  test("is told, against the version that was read", async () => {
    const sent = answers(takeClaim, done(SAVED));
    const shown = showPanel();
    await take(shown);
    expect(await screen.findByText("C-1 is in review.")).toBeTruthy();
    expect(sent).toEqual([{ claimId: idOf(1), version: 3 }]);
    expect(shown.journey).toEqual(["refresh"]);
  });

  test.each([
    ["unreviewed", 1],
    ["needs_re_review", 1],
    ["in_review", 0],
  ] as const)("is offered until somebody is at it: %s", (standing, offered) => {
    showPanel({ standing });
    expect(screen.queryAllByRole("button", { name: "Take it, judge later" })).toHaveLength(offered);
  });

  test.each([
    [
      "that was taken before shows what holds",
      () => refused("It is in review already."),
      /already/,
      ["refresh"],
    ],
    ["that does not reach the desk leaves the page", unreachable, /could not be reached/, []],
  ])("%s", async (_case, answer, words, journey) => {
    answers(takeClaim, answer);
    const shown = showPanel();
    await take(shown);
    expect(await screen.findAllByText(words)).toBeTruthy();
    expect(screen.queryByText("C-1 is in review.")).toBeNull();
    expect(shown.journey).toEqual(journey);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<typeof SAVED>();
    const sent = answers(takeClaim, waiting.answer);
    const shown = showPanel();
    await take(shown);
    await take(shown);
    waiting.give(done(SAVED));
    await screen.findByText("C-1 is in review.");
    expect(sent).toHaveLength(1);
  });
});
