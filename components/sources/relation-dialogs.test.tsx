import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  addRelationAction,
  changeRelationAction,
  previewRelationAction,
  removeRelationAction,
} from "@/server/sources/relation-actions";
import { answers, done, refused } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import {
  aRelationView,
  aSourceItem,
  aSourceView,
  choose,
  finds,
  reReviewsOf,
} from "@/test/screens/source-views";
import { AddRelationDialog, ChangeRelationDialog, RemoveRelationDialog } from "./relation-dialogs";

const SOURCE = aSourceView();
const OTHER = aSourceItem();
const RELATION = aRelationView({ since: "2015", note: "Since the founding." });
const source = SOURCE.id;
const relationId = RELATION.id;

type Shown = ReturnType<typeof show>;
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const save = ({ user }: Shown) =>
  user.click(screen.getByRole("button", { name: /^(Save the relation|Take it out)/ }));

beforeEach(() => {
  finds(OTHER);
});

describe("a new relation", () => {
  async function open() {
    const dialog = show(<AddRelationDialog source={SOURCE} />);
    await dialog.user.click(screen.getByRole("button", { name: "Add a relation" }));
    return dialog;
  }

  async function fillIn({ user }: Shown) {
    await user.selectOptions(field(SOURCE.name), "is owned by");
    await choose(user, "Other source *", OTHER.name);
    await user.type(field("Citation *"), "A book");
  }

  test("offers every kind, read from the source it is of", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "A relation of S-1" })).toBeTruthy();
    const kinds = [...screen.getByLabelText<HTMLSelectElement>(SOURCE.name).options].map(({ text }) => text);
    expect(kinds).toEqual([
      "is part of",
      "is owned by",
      "is state-run by",
      "relays",
      "shares staff with",
      "is declared independent of",
    ]);
  });

  test("is looked at and saved with all that was typed", async () => {
    const asked = answers(previewRelationAction, done(reReviewsOf(0)));
    const sent = answers(addRelationAction, done(undefined));
    const dialog = await open();
    await fillIn(dialog);
    await dialog.user.type(field("Since"), "2015-09");
    await dialog.user.type(field("Until"), "2020");
    await dialog.user.type(field("Note"), " Half of it. ");
    await save(dialog);
    await closed();

    const days = { since: "2015-09", until: "2020" };
    const relation = { to: OTHER.id, kind: "owned_by", note: "Half of it.", citation: "A book", ...days };
    expect(asked).toEqual([{ source, change: { kind: "add", relation } }]);
    expect(sent).toEqual([{ source, relation }]);
  });

  test("needs no days and no note: they are sent as not known", async () => {
    answers(previewRelationAction, done(reReviewsOf(0)));
    const sent = answers(addRelationAction, done(undefined));
    const dialog = await open();
    await fillIn(dialog);
    await save(dialog);
    await closed();
    expect(sent).toMatchObject([{ relation: { since: null, until: null, note: null } }]);
  });

  test.each(["the other source", "a citation"])("is not asked about without %s", async (missing) => {
    const asked = answers(previewRelationAction, done(reReviewsOf(0)));
    const dialog = await open();
    if (missing === "a citation") await choose(dialog.user, "Other source *", OTHER.name);
    else await dialog.user.type(field("Citation *"), "A book");
    await save(dialog);
    expect(asked).toEqual([]);
  });

  test("is looked at anew when another source is chosen", async () => {
    const asked = answers(previewRelationAction, done(reReviewsOf(3)));
    const sent = answers(addRelationAction, done(undefined));
    const third = aSourceItem({ id: SOURCE.id, name: "Coast Monitor" });
    finds(OTHER, third);
    const dialog = await open();
    await fillIn(dialog);
    await save(dialog);
    await screen.findByText("3 decided claims will need re-review");
    await dialog.user.clear(field("Other source *"));
    await choose(dialog.user, "Other source *", "Coast Monitor");
    expect(screen.queryByText("3 decided claims will need re-review")).toBeNull();
    await save(dialog);
    await screen.findByText("3 decided claims will need re-review");
    expect(asked).toMatchObject([
      { change: { relation: { to: OTHER.id } } },
      { change: { relation: { to: third.id } } },
    ]);
    expect(sent).toEqual([]);
  });

  test("begins without another source after the last one was saved", async () => {
    answers(previewRelationAction, done(reReviewsOf(0)));
    answers(addRelationAction, done(undefined));
    const dialog = await open();
    await fillIn(dialog);
    await save(dialog);
    await closed();
    await dialog.user.click(screen.getByRole("button", { name: "Add a relation" }));
    expect(field("Other source *").value).toBe("");
  });

  test.each([
    ["change.relation.since", "Since"],
    ["relation.until", "Until"],
    ["relation.citation", "Citation *"],
    ["to", "Other source *"],
    ["change.relation.kind", SOURCE.name],
    ["note", "Note"],
  ])("with something wrong at %s says so at its field, and only there", async (path, label) => {
    const problems = [{ path, message: "This can't be." }];
    answers(previewRelationAction, refused("Look again.", { problems }));
    const dialog = await open();
    await fillIn(dialog);
    await save(dialog);
    expect(await screen.findByText("This can't be.")).toBeTruthy();
    expect(field(label).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByText("Look again.")).toBeNull();
  });
});

describe("a relation that is there", () => {
  function open(relation = RELATION) {
    const onClose = vi.fn();
    const dialog = show(<ChangeRelationDialog source={SOURCE} relation={relation} onClose={onClose} />);
    return { ...dialog, onClose };
  }

  test("is open as a sentence, with what is recorded of it", () => {
    open();
    const title = "Syrian Observatory for Human Rights relays Anadolu Agency";
    expect(screen.getByRole("dialog", { name: title })).toBeTruthy();
    expect(["Since", "Until", "Citation *", "Note"].map((label) => field(label).value)).toEqual([
      "2015",
      "",
      "A book, page 7",
      "Since the founding.",
    ]);
  });

  test("is ended by an end date, against its own version", async () => {
    const asked = answers(previewRelationAction, done(reReviewsOf(0)));
    const sent = answers(changeRelationAction, done(undefined));
    const dialog = open();
    await dialog.user.type(field("Until"), "2020-01-31");
    await dialog.user.clear(field("Note"));
    await save(dialog);
    await closed();
    const patch = { since: "2015", until: "2020-01-31", citation: "A book, page 7", note: null };
    expect(asked).toEqual([{ source, change: { kind: "change", relationId, patch } }]);
    expect(sent).toEqual([{ source, relationId, patch: { ...patch, version: 2 } }]);
    expect(dialog.onClose).toHaveBeenCalledOnce();
  });

  test("that somebody else changed is saved over their version only after it was loaded", async () => {
    answers(previewRelationAction, done(reReviewsOf(0)));
    const conflict = refused("Somebody changed this.", { code: "conflict" });
    const sent = answers(changeRelationAction, ({ patch }) =>
      patch.version === 3 ? done(undefined) : conflict,
    );
    const dialog = open();
    await dialog.user.type(field("Until"), "2020");
    await save(dialog);
    await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
    const newest = {
      ...RELATION,
      since: "2014",
      note: "Since the merger.",
      citation: "Another book",
      version: 3,
    };
    dialog.rerender(<ChangeRelationDialog source={SOURCE} relation={newest} onClose={dialog.onClose} />);
    await save(dialog);
    await closed();
    expect(sent[1]).toEqual({
      ...{ source, relationId },
      patch: {
        ...{ since: "2014", until: "2020", citation: "Another book" },
        ...{ note: "Since the merger.", version: 3 },
      },
    });
  });
});

describe("a relation that was recorded by mistake", () => {
  const open = () =>
    show(<RemoveRelationDialog source={SOURCE} relation={RELATION} onClose={() => undefined} />);

  test("is taken out with a reason, against its own version", async () => {
    const asked = answers(previewRelationAction, done(reReviewsOf(0)));
    const sent = answers(removeRelationAction, done(undefined));
    const dialog = open();
    await dialog.user.type(field("Reason *"), "Another agency.");
    await save(dialog);
    await closed();
    expect(asked).toEqual([{ source, change: { kind: "remove", relationId } }]);
    expect(sent).toEqual([{ source, relationId, version: 2, reason: "Another agency." }]);
  });

  test("is not taken out without a reason", async () => {
    const asked = answers(previewRelationAction, done(reReviewsOf(0)));
    const dialog = open();
    await save(dialog);
    expect(asked).toEqual([]);
  });

  test("names the claims that its going sends to review before it goes", async () => {
    answers(previewRelationAction, done(reReviewsOf(1)));
    const sent = answers(removeRelationAction, done(undefined));
    const dialog = open();
    await dialog.user.type(field("Reason *"), "Another agency.");
    await save(dialog);
    expect(await screen.findByText("1 decided claim will need re-review")).toBeTruthy();
    expect(screen.getByRole("link", { name: "C-1" })).toBeTruthy();
    expect(sent).toEqual([]);
    await save(dialog);
    await closed();
    expect(sent).toHaveLength(1);
  });
});
