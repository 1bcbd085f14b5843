import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  changeMembershipAction,
  placeInCampAction,
  previewCampAction,
  removeFromCampAction,
} from "@/server/sources/relation-actions";
import { answers, done, refused } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { aCampView, aConflictView, aSourceView, reReviewsOf } from "@/test/screens/source-views";
import { ChangeCampDialog, PlaceInCampDialog, RemoveCampDialog } from "./camp-dialogs";

const SOURCE = aSourceView();
const MEMBERSHIP = aCampView({ tie: "interest", interest: "Trade", since: "2015" });
const source = SOURCE.id;
const membershipId = MEMBERSHIP.id;

async function open(button: string, dialog: Parameters<typeof show>[0]) {
  const shown = show(dialog);
  await shown.user.click(screen.getByRole("button", { name: button }));
  return shown;
}

type Shown = Awaited<ReturnType<typeof open>>;
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const save = ({ user }: Shown) =>
  user.click(screen.getByRole("button", { name: /^(Save the side|Take it out)/ }));

describe("a side", () => {
  const other = aConflictView({
    id: idOf(405),
    name: "The strike",
    camps: [{ id: idOf(406), name: "Union" }],
  });
  const place = (more = false) =>
    open(
      "Add a side",
      <PlaceInCampDialog source={SOURCE} conflicts={[aConflictView(), other]} more={more} />,
    );

  test("is one of any conflict, named with it", async () => {
    await place();
    expect(screen.getByRole("dialog", { name: "The side of S-1" })).toBeTruthy();
    const sides = [...screen.getByLabelText<HTMLSelectElement>("Conflict and side *").options];
    expect(sides.map(({ text }) => text)).toEqual([
      "The war: Opposition",
      "The war: Government",
      "The strike: Union",
    ]);
  });

  test.each([
    [true, 1],
    [false, 0],
  ])("says that it is one of the newest conflicts where there are older ones: %s", async (more, said) => {
    await place(more);
    expect(screen.queryAllByText("Of the newest 2 conflicts.")).toHaveLength(said);
  });

  test("is looked at and saved with all that was typed", async () => {
    const asked = answers(previewCampAction, done(reReviewsOf(0)));
    const sent = answers(placeInCampAction, done(undefined));
    const dialog = await place();
    await dialog.user.selectOptions(field("Conflict and side *"), "The war: Government");
    await dialog.user.selectOptions(field("How"), "has an interest");
    await dialog.user.type(field("Interest"), " Trade ");
    await dialog.user.type(field("Since"), "2015");
    await dialog.user.type(field("Until"), "2016-02");
    await dialog.user.type(field("Citation *"), "A book");
    await save(dialog);
    await closed();
    const days = { since: "2015", until: "2016-02", citation: "A book" };
    const membership = { campId: idOf(404), tie: "interest", interest: "Trade", ...days };
    expect(asked).toEqual([{ source, change: { kind: "add", membership } }]);
    expect(sent).toEqual([{ source, membership }]);
  });

  test("needs a citation; the rest is sent as not known", async () => {
    answers(previewCampAction, done(reReviewsOf(0)));
    const sent = answers(placeInCampAction, done(undefined));
    const dialog = await place();
    await save(dialog);
    expect(sent).toEqual([]);
    await dialog.user.type(field("Citation *"), "A book");
    await save(dialog);
    await closed();
    expect(sent).toMatchObject([
      { membership: { campId: idOf(403), tie: "party", interest: null, since: null, until: null } },
    ]);
  });

  test("that moves claims names them before it is saved", async () => {
    answers(previewCampAction, done(reReviewsOf(2)));
    const sent = answers(placeInCampAction, done(undefined));
    const dialog = await place();
    await dialog.user.type(field("Citation *"), "A book");
    await save(dialog);
    expect(await screen.findByText("2 decided claims will need re-review")).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test.each([
    ["change.membership.campId", "Conflict and side *"],
    ["membership.tie", "How"],
    ["membership.interest", "Interest"],
    ["until", "Until"],
  ])("with something wrong at %s says so at its field, and only there", async (path, label) => {
    answers(previewCampAction, refused("Look again.", { problems: [{ path, message: "This can't be." }] }));
    const dialog = await place();
    await dialog.user.type(field("Citation *"), "A book");
    await save(dialog);
    expect(await screen.findByText("This can't be.")).toBeTruthy();
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByText("Look again.")).toBeNull();
  });
});

describe("a side that is recorded", () => {
  const change = (membership = MEMBERSHIP) =>
    open("Edit or end: The war: Opposition", <ChangeCampDialog source={SOURCE} membership={membership} />);

  test("is shown with what is recorded of it", async () => {
    await change();
    expect(screen.getByRole("dialog", { name: "The war: Opposition" })).toBeTruthy();
    const labels = ["How", "Interest", "Since", "Until", "Citation *"];
    expect(labels.map((label) => field(label).value)).toEqual([
      ...["interest", "Trade", "2015", "", "A book, page 9"],
    ]);
  });

  test("is ended by an end date, against its own version", async () => {
    const asked = answers(previewCampAction, done(reReviewsOf(0)));
    const sent = answers(changeMembershipAction, done(undefined));
    const dialog = await change();
    await dialog.user.clear(field("Interest"));
    await dialog.user.type(field("Until"), "2016");
    await save(dialog);
    await closed();
    const days = { since: "2015", until: "2016", citation: "A book, page 9" };
    const patch = { tie: "interest", interest: null, ...days };
    expect(asked).toEqual([{ source, change: { kind: "change", membershipId, patch } }]);
    expect(sent).toEqual([{ source, membershipId, patch: { ...patch, version: 5 } }]);
  });
});

describe("a side that was recorded by mistake", () => {
  const remove = () =>
    open("Take out: The war: Opposition", <RemoveCampDialog source={SOURCE} membership={MEMBERSHIP} />);

  test("is taken out with a reason, against its own version", async () => {
    const asked = answers(previewCampAction, done(reReviewsOf(0)));
    const sent = answers(removeFromCampAction, done(undefined));
    const dialog = await remove();
    await dialog.user.type(field("Reason *"), "Another office.");
    await save(dialog);
    await closed();
    expect(asked).toEqual([{ source, change: { kind: "remove", membershipId } }]);
    expect(sent).toEqual([{ source, membershipId, version: 5, reason: "Another office." }]);
  });

  test("is not taken out without a reason", async () => {
    const asked = answers(previewCampAction, done(reReviewsOf(0)));
    const dialog = await remove();
    await save(dialog);
    expect(asked).toEqual([]);
  });
});

test("a side that somebody else changed is saved over their version only after it was loaded", async () => {
  answers(previewCampAction, done(reReviewsOf(0)));
  const conflict = refused("Somebody changed this.", { code: "conflict" });
  const sent = answers(changeMembershipAction, ({ patch }) =>
    patch.version === MEMBERSHIP.version ? conflict : done(undefined),
  );
  const dialog = await open(
    "Edit or end: The war: Opposition",
    <ChangeCampDialog source={SOURCE} membership={MEMBERSHIP} />,
  );
  await dialog.user.type(field("Until"), "2020");
  await save(dialog);
  await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
  const newest = { ...MEMBERSHIP, interest: "Grain", version: MEMBERSHIP.version + 1 };
  dialog.rerender(<ChangeCampDialog source={SOURCE} membership={newest} />);
  await save(dialog);
  await closed();
  expect(sent[1]?.patch).toMatchObject({ interest: "Grain", until: "2020", version: newest.version });
});
