import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { decideOrigins } from "@/server/corroboration/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aGroup, anIndependenceDetail, anOrigin, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { DecideOriginsDialog } from "./decide-origins-dialog";

const NOBODY = anOrigin(510, {
  ...{ sourceId: null, name: "origin not stated", weakness: "not_stated", recordedIds: [] },
});
const GROUPS = [
  aGroup(["SOHR", "Anadolu"], 501),
  aGroup([], 510, { origins: [NOBODY] }),
  aGroup(["SANA"], 503),
];
const DECIDED = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "unreviewed" as const, version: 4 };
const detail = (claimVersion = 3) => anIndependenceDetail({ groups: GROUPS, claimVersion });

type Dialog = Parameters<typeof DecideOriginsDialog>[0];

async function open(more: Partial<Dialog> = {}) {
  const shown = show(<DecideOriginsDialog independence={detail()} {...more} />);
  await shown.user.click(screen.getByRole("button", { name: more.label ?? "Decide about two origins" }));
  return shown;
}
type Shown = Awaited<ReturnType<typeof open>>;

const field = (label: RegExp) => screen.getByLabelText<HTMLSelectElement>(label);
const held = () => [/^Origin/, /^And/, /^Are, for this claim/, /^Reason/].map((label) => field(label).value);
const save = ({ user }: Shown) => user.click(screen.getByRole("button", { name: "Save the decision" }));

async function give({ user }: Shown, reason: string) {
  await user.click(field(/^Reason/));
  await user.paste(reason);
}

describe("what is asked", () => {
  test("begins with the first two origins, dependent, and no reason", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "Do two origins depend on one another?" })).toBeTruthy();
    expect(held()).toEqual([idOf(501), idOf(502), "dependent", ""]);
  });

  test("is about every origin that is somebody, of all groups", async () => {
    await open();
    const names = within(field(/^Origin/)).getAllByRole("option");
    expect(names.map(({ textContent }) => textContent)).toEqual(["SOHR", "Anadolu", "SANA"]);
  });

  test("begins with what was found, where it was asked from there", async () => {
    await open({ label: "Decide", initial: { one: idOf(503), other: idOf(501), reason: "Texts alike." } });
    expect(held()).toEqual([idOf(503), idOf(501), "dependent", "Texts alike."]);
  });
});

describe("a decision", () => {
  test("is sent with both origins, the reason and the version that was read; the page shows what holds", async () => {
    const sent = answers(decideOrigins, done(DECIDED));
    const dialog = await open();
    await dialog.user.selectOptions(field(/^Origin/), "Anadolu");
    await dialog.user.selectOptions(field(/^And/), "SANA");
    await dialog.user.selectOptions(field(/^Are, for this claim/), "independent");
    await give(dialog, "Two offices.");
    await save(dialog);
    await closed();
    const origins = [idOf(502), idOf(503)];
    expect(sent).toEqual([
      { claimId: idOf(1), version: 3, decision: "independent", reason: "Two offices.", origins },
    ]);
    expect(dialog.journey).toEqual(["refresh"]);
  });

  test("can be turned back to dependent before it is sent", async () => {
    const sent = answers(decideOrigins, done(DECIDED));
    const dialog = await open({ initial: { decision: "independent", reason: "One office." } });
    await dialog.user.selectOptions(field(/^Are, for this claim/), "dependent");
    await save(dialog);
    expect(sent).toMatchObject([{ decision: "dependent" }]);
  });

  test("is not sent without a reason", async () => {
    const sent = answers(decideOrigins, done(DECIDED));
    await save(await open());
    expect(sent).toEqual([]);
  });

  test("on one and the same origin is refused at the field, said once", async () => {
    const sent = answers(decideOrigins, done(DECIDED));
    const dialog = await open({ initial: { other: idOf(501), reason: "One office." } });
    await save(dialog);
    expect(await screen.findByText("Name two different origins.")).toBeTruthy();
    expect(field(/^Origin/).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sent).toEqual([]);
  });

  test("with blanks for a reason is refused at the reason", async () => {
    answers(decideOrigins, done(DECIDED));
    const dialog = await open({ initial: { reason: "  " } });
    await save(dialog);
    expect((await screen.findByLabelText(/^Reason/)).getAttribute("aria-invalid")).toBe("true");
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<typeof DECIDED>();
    const sent = answers(decideOrigins, waiting.answer);
    const dialog = await open({ initial: { reason: "One office." } });
    await save(dialog);
    await save(dialog);
    waiting.give(done(DECIDED));
    await closed();
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["a rule forbids", () => refused("They are one source."), "They are one source."],
    ["a lost connection loses", unreachable, /^The desk could not be reached/],
  ])("that %s stays as it was made", async (_case, answer, words) => {
    answers(decideOrigins, answer);
    const dialog = await open();
    await dialog.user.selectOptions(field(/^And/), "SANA");
    await give(dialog, "One office.");
    await save(dialog);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(held()).toEqual([idOf(501), idOf(503), "dependent", "One office."]);
    expect(dialog.journey).toEqual([]);
  });

  test("on a claim that somebody else changed is saved at the second try", async () => {
    const conflict = refused("Somebody changed this claim.", { code: "conflict" });
    const sent = answers(decideOrigins, ({ version }) => (version === 4 ? done(DECIDED) : conflict));
    const dialog = await open();
    await give(dialog, "One office.");
    await save(dialog);
    await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
    dialog.rerender(<DecideOriginsDialog independence={detail(4)} />);
    await save(dialog);
    await closed();
    expect(sent.map(({ version, reason }) => [version, reason])).toEqual([
      [3, "One office."],
      [4, "One office."],
    ]);
  });
});

test("a decision that was cancelled is forgotten, and nothing was sent", async () => {
  const sent = answers(decideOrigins, done(DECIDED));
  const dialog = await open();
  await give(dialog, "One office.");
  await dialog.user.click(screen.getByRole("button", { name: "Cancel" }));
  await closed();
  await dialog.user.click(screen.getByRole("button", { name: "Decide about two origins" }));
  expect(held()).toEqual([idOf(501), idOf(502), "dependent", ""]);
  expect(sent).toEqual([]);
});
