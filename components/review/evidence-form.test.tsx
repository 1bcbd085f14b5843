import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { addEvidence } from "@/server/review/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { aSourceItem, choose, finds } from "@/test/screens/source-views";
import { AddEvidenceButton } from "./evidence-form";
import { EvidenceRows } from "./evidence-rows";
import { emptyReview } from "./review-draft";

type Problems = ReturnType<typeof refused>["error"]["problems"];

const SAVED = { id: idOf(1), ref: 1, statement: "Nine died.", standing: "unreviewed" as const, version: 4 };
const ADDED = done(SAVED);

/** Holds the draft as the review's form does. */
function Rows({ problems }: { problems: Problems }) {
  const [draft, setDraft] = useState(() => emptyReview());
  return (
    <EvidenceRows draft={draft} onChange={setDraft} failure={refused("Not saved.", { problems }).error} />
  );
}

const showRows = (problems: Problems = []) => show(<Rows problems={problems} />);

async function open() {
  const shown = show(<AddEvidenceButton claim={{ id: idOf(1), ref: "C-1" }} />);
  await shown.user.click(screen.getByRole("button", { name: "Add evidence" }));
  return shown;
}
type Shown = Awaited<ReturnType<typeof open>>;

const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const add = ({ user }: Shown) => user.click(screen.getByRole("button", { name: "Add the evidence" }));

async function write({ user }: Shown, label: RegExp, words: string) {
  await user.click(field(label));
  await user.paste(words);
}

describe("evidence that is added", () => {
  test("is for the claim unless said otherwise, with what was typed and no blank fields", async () => {
    const sent = answers(addEvidence, ADDED);
    const form = await open();
    expect(screen.getByRole("dialog", { name: "Evidence on C-1" })).toBeTruthy();
    await write(form, /^Address/, " https://example.org/report ");
    await write(form, /^Note/, "   ");
    await add(form);
    expect(await screen.findByText("Evidence added to C-1.")).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Evidence on C-1" })).toBeNull());
    expect(sent).toEqual([
      { claimId: idOf(1), evidence: { stance: "for", url: "https://example.org/report" } },
    ]);
    expect(form.journey).toEqual(["refresh"]);
  });

  test("against the claim names its origin by the id that was found", async () => {
    const sent = answers(addEvidence, ADDED);
    finds(aSourceItem());
    const form = await open();
    await form.user.click(screen.getByRole("radio", { name: "Against it" }));
    await write(form, /^Quote/, "لم يمت أحد");
    await choose(form.user, /^Its own origin/, "Anadolu Agency");
    await add(form);
    const evidence = { stance: "against", quote: "لم يمت أحد", sourceId: idOf(2) };
    expect(sent).toEqual([{ claimId: idOf(1), evidence }]);
  });

  test("of an origin that is not registered names it, and says that it will be unchecked", async () => {
    const sent = answers(addEvidence, ADDED);
    finds();
    const form = await open();
    await write(form, /^Note/, "By telephone.");
    await form.user.type(field(/^Its own origin/), "A doctor");
    await form.user.click(await screen.findByRole("option", { name: /A doctor/ }));
    expect(screen.getByText("Not registered: it will be an unchecked source.")).toBeTruthy();
    await add(form);
    expect(sent).toMatchObject([{ evidence: { source: "A doctor", note: "By telephone." } }]);
  });

  test("with nothing in it is refused at a field, in words that name only what the form has", async () => {
    const sent = answers(addEvidence, ADDED);
    const form = await open();
    await add(form);
    expect(await screen.findByText("Give an address, a quote or a note.")).toBeTruthy();
    expect(field(/^Address/).getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(sent).toEqual([]);
  });

  test.each([
    ["a rule", () => refused("The claim was taken back."), "The claim was taken back."],
    ["a lost connection", unreachable, /^The desk could not be reached/],
  ])("that %s holds back stays as it was typed", async (_what, answer, words) => {
    answers(addEvidence, answer);
    const form = await open();
    await write(form, /^Quote/, "Nine bodies.");
    await add(form);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(field(/^Quote/).value).toBe("Nine bodies.");
    expect(form.journey).toEqual([]);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<typeof SAVED>();
    const sent = answers(addEvidence, waiting.answer);
    const form = await open();
    await write(form, /^Quote/, "Nine bodies.");
    await add(form);
    await add(form);
    waiting.give(ADDED);
    await screen.findByText("Evidence added to C-1.");
    expect(sent).toHaveLength(1);
  });

  test("begins anew each time", async () => {
    answers(addEvidence, refused("Not now."));
    const form = await open();
    await write(form, /^Quote/, "Nine bodies.");
    await add(form);
    await screen.findByText("Not now.");
    await form.user.click(screen.getByRole("button", { name: "Cancel" }));
    await closed();
    await form.user.click(screen.getByRole("button", { name: "Add evidence" }));
    expect(field(/^Quote/).value).toBe("");
    expect(screen.queryByText("Not now.")).toBeNull();
  });
});

describe("evidence that comes with a review", () => {
  const press = ({ user }: ReturnType<typeof showRows>, name: string) =>
    user.click(screen.getByRole("button", { name }));
  const notes = () => screen.queryAllByLabelText<HTMLTextAreaElement>(/^Note/);

  test("is none until a piece is added, and as many as are", async () => {
    const rows = showRows();
    expect(notes()).toEqual([]);
    await press(rows, "Add evidence with the review");
    await press(rows, "Add another piece");
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      ...["Evidence 1", "Evidence 2"],
    ]);
  });

  test("loses the piece that is taken out, and no other", async () => {
    const rows = showRows();
    await press(rows, "Add evidence with the review");
    await press(rows, "Add another piece");
    const [first, second] = notes();
    if (first) fireEvent.change(first, { target: { value: "one" } });
    if (second) fireEvent.change(second, { target: { value: "two" } });
    await press(rows, "Remove evidence 1");
    expect(notes().map(({ value }) => value)).toEqual(["two"]);
    expect(screen.getByRole("heading", { name: "Evidence 1" })).toBeTruthy();
  });

  test("speaks for or against piece by piece", async () => {
    const rows = showRows();
    await press(rows, "Add evidence with the review");
    await press(rows, "Add another piece");
    const [, second] = screen.getAllByRole("radio", { name: "Against it" });
    if (second) await rows.user.click(second);
    const checked = screen.getAllByRole("radio", { name: "Against it" });
    expect(checked.map((radio) => "checked" in radio && radio.checked)).toEqual([false, true]);
  });

  test("has what is wrong said at its own piece: blank ones before it are not sent, nor counted", async () => {
    const rows = showRows([{ path: "evidence.0.url", message: "must be an http or https address" }]);
    await press(rows, "Add evidence with the review");
    await press(rows, "Add another piece");
    const [, second] = notes();
    if (second) fireEvent.change(second, { target: { value: "two" } });
    const addresses = screen.getAllByLabelText(/^Address/);
    expect(addresses.map((one) => one.getAttribute("aria-invalid") === "true")).toEqual([false, true]);
  });
});
