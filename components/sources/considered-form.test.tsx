import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/action-result";
import type { ReReviews } from "@/server/sources/views";
import { done, later, refused, unreachable } from "@/test/screens/answers";
import { closed } from "@/test/screens/closed";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { reReviewsOf } from "@/test/screens/source-views";
import { ConsideredDialog } from "./considered-form";

interface Given {
  look?: (name: string) => Promise<ActionResult<ReReviews>>;
  save?: (name: string) => Promise<ActionResult<unknown>>;
  isOpen?: boolean;
}

const moves = (count: number) => () => Promise.resolve(done(reReviewsOf(count)));
const saved = () => Promise.resolve(done(null));

/** A dialog with one field; without a name nothing can be asked. What is looked at is marked, to be told from what is saved. */
function showDialog({ look = moves(0), save = saved, isOpen = true }: Given = {}) {
  const looked = vi.fn(look);
  const kept = vi.fn(save);
  const onClose = vi.fn();
  const shown = show(
    <ConsideredDialog
      trigger={isOpen ? undefined : <Button>Rename</Button>}
      onClose={onClose}
      title="A new name"
      saveLabel="Save it"
      look={looked}
      save={kept}
      fields={["name"]}
      read={(data) => {
        const name = String(data.get("name"));
        return name ? { seen: `look ${name}`, done: `save ${name}` } : null;
      }}
    >
      {({ failure, forget }) => (
        <>
          <label>
            Name <input name="name" />
          </label>
          <p>{failure?.problems[0]?.message}</p>
          <Button onClick={forget}>Choose</Button>
        </>
      )}
    </ConsideredDialog>,
  );
  return { looked, kept, onClose, ...shown };
}

const type = (value: string) => fireEvent.change(screen.getByLabelText("Name"), { target: { value } });
const press = (name: string | RegExp = "Save it") =>
  act(async () => screen.getByRole("button", { name }).click());
const asksFor = (count: string) =>
  screen.findByRole("button", { name: `Save it, and send ${count} to review` });

describe("a change that moves no decided claim", () => {
  test("is looked at and made at one press, and the dialog closes", async () => {
    const { looked, kept, onClose } = showDialog();
    type("Coast");
    await press();
    await closed();
    expect(looked.mock.calls).toEqual([["look Coast"]]);
    expect(kept.mock.calls).toEqual([["save Coast"]]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("is neither looked at nor made while something is missing", async () => {
    const { looked, kept } = showDialog();
    await press();
    expect(looked).not.toHaveBeenCalled();
    expect(kept).not.toHaveBeenCalled();
  });
});

describe("a change that moves decided claims", () => {
  test.each([
    [1, "1 claim", "1 decided claim will need re-review"],
    [12, "12 claims", "12 decided claims will need re-review"],
  ])("is not made at the first press: %i of them are shown", async (count, counted, title) => {
    const { kept } = showDialog({ look: moves(count) });
    type("Coast");
    await press();
    expect(await asksFor(counted)).toBeTruthy();
    expect(screen.getByText(title)).toBeTruthy();
    expect(kept).not.toHaveBeenCalled();
  });

  test("is made at the second press, of what was looked at, without another look", async () => {
    const { looked, kept } = showDialog({ look: moves(2) });
    type("Coast");
    await press();
    await asksFor("2 claims");
    await press(/^Save it/);
    await closed();
    expect(looked).toHaveBeenCalledOnce();
    expect(kept.mock.calls).toEqual([["save Coast"]]);
  });

  test.each([
    ["a field", () => type("Shore")],
    ["a choice that is no field of the form", () => press("Choose")],
  ])("is looked at anew after %s has changed", async (_, change) => {
    const { looked, kept } = showDialog({ look: moves(2) });
    type("Coast");
    await press();
    await asksFor("2 claims");
    await change();
    expect(screen.queryByText("2 decided claims will need re-review")).toBeNull();
    await press();
    await asksFor("2 claims");
    expect(looked).toHaveBeenCalledTimes(2);
    expect(kept).not.toHaveBeenCalled();
  });

  test("is not made of what was typed while the desk was looking", async () => {
    const first = later<ReReviews>();
    const { kept } = showDialog({ look: first.answer });
    type("Coast");
    await press();
    type("Shore");
    first.give(done(reReviewsOf(0)));
    await expect.poll(() => screen.getByRole("button", { name: "Save it" }).ariaDisabled).toBeNull();
    expect(kept).not.toHaveBeenCalled();
    expect(screen.getByRole("dialog")).toBeTruthy();
  });
});

test("a second press while the desk is looking asks nothing more", async () => {
  const waiting = later<ReReviews>();
  const { looked } = showDialog({ look: waiting.answer });
  type("Coast");
  await press();
  await press();
  waiting.give(done(reReviewsOf(1)));
  await asksFor("1 claim");
  expect(looked).toHaveBeenCalledOnce();
});

describe("a refusal", () => {
  const refusing = () => Promise.resolve(refused("A tie like this is there already."));

  test("of the look is said, and nothing is made", async () => {
    const { kept } = showDialog({ look: refusing });
    type("Coast");
    await press();
    expect(await screen.findByText("A tie like this is there already.")).toBeTruthy();
    expect(kept).not.toHaveBeenCalled();
  });

  test.each([
    ["refused", refusing, "A tie like this is there already."],
    ["not reached", unreachable, /The desk could not be reached/],
  ])("of the change is said, and what was typed stays: %s", async (_, save, words) => {
    const { onClose } = showDialog({ save });
    type("Coast");
    await press();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByLabelText("Name")).toHaveProperty("value", "Coast");
    expect(onClose).not.toHaveBeenCalled();
  });

  test("makes the change be looked at anew", async () => {
    const { looked } = showDialog({ look: moves(2), save: refusing });
    type("Coast");
    await press();
    await asksFor("2 claims");
    await press(/^Save it/);
    await screen.findByText("A tie like this is there already.");
    await press();
    await asksFor("2 claims");
    expect(looked).toHaveBeenCalledTimes(2);
  });

  test.each(["name", "patch.name", "change.relation.name"])(
    "about a field of its own, found at %s, is said there and only there",
    async (path) => {
      const problems = [{ path, message: "This can't be." }];
      showDialog({ look: () => Promise.resolve(refused("Look again.", { problems })) });
      type("Coast");
      await press();
      expect(await screen.findByText("This can't be.")).toBeTruthy();
      expect(screen.queryByText("Look again.")).toBeNull();
    },
  );

  test.each([
    ["another field", ["source"]],
    ["a field of its own and another one", ["name", "source"]],
  ])("about %s is said above them", async (_, paths) => {
    const problems = paths.map((path) => ({ path, message: "This can't be." }));
    showDialog({ look: () => Promise.resolve(refused("Look again.", { problems })) });
    type("Coast");
    await press();
    expect(await screen.findByText("Look again.")).toBeTruthy();
  });

  test("to who came second goes once the newest version is loaded, with the words still there", async () => {
    const conflict = refused("Somebody changed this.", { code: "conflict" });
    const { journey } = showDialog({ save: () => Promise.resolve(conflict) });
    type("Coast");
    await press();
    await screen.findByText("Somebody changed this.");
    await loadNewest();
    expect(screen.queryByText("Somebody changed this.")).toBeNull();
    expect(journey).toEqual(["refresh"]);
    expect(screen.getByLabelText("Name")).toHaveProperty("value", "Coast");
  });
});

describe("the dialog", () => {
  test("with something that opens it is closed until then", async () => {
    showDialog({ isOpen: false });
    expect(screen.queryByRole("dialog")).toBeNull();
    await press("Rename");
    expect(screen.getByRole("dialog", { name: "A new name" })).toBeTruthy();
  });

  test("without anything that opens it is open, until Escape closes it and changes nothing", async () => {
    const { user, onClose, looked } = showDialog();
    expect(screen.getByRole("dialog", { name: "A new name" })).toBeTruthy();
    await user.keyboard("{Escape}");
    await closed();
    expect(onClose).toHaveBeenCalledOnce();
    expect(looked).not.toHaveBeenCalled();
  });
});
