import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { correctFigures } from "@/server/events/actions";
import { answers, done, refused, unreachable } from "@/test/screens/answers";
import { aFigure, aFiguredClaim } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { CorrectFiguresDialog } from "./correct-figures-dialog";

const DOZENS = aFigure({ printed: "dozens", low: 12, high: null, bound: "at_least", coded: "dozens" });
const SAVED = done({ id: aFiguredClaim().id, version: 6 });

async function open(claim = aFiguredClaim({ figuresVersion: 5 })) {
  const view = show(<CorrectFiguresDialog claim={claim} label="Correct" />);
  await view.user.click(screen.getByText("Correct"));
  await screen.findByRole("dialog");
  return view;
}

type View = Awaited<ReturnType<typeof open>>;

const figure = (number: number) => within(screen.getByRole("group", { name: `Figure ${number}` }));
const control = (label: RegExp, number = 1) => figure(number).getByLabelText<HTMLInputElement>(label);
const save = ({ user }: View) => user.click(screen.getByText("Save the figures"));

async function write({ user }: View, label: RegExp, text: string, number = 1) {
  await user.clear(control(label, number));
  if (text === "") return;
  await user.click(control(label, number));
  await user.paste(text);
}

test("the button says whose figures it corrects", async () => {
  show(<CorrectFiguresDialog claim={aFiguredClaim()} label="Figures" />);
  expect(screen.getByRole("button", { name: "Correct the figures of C-1" }).textContent).toBe("Figures");
});

test("the form begins with the figures as they stand", async () => {
  const soldiers = aFigure({ ...DOZENS, category: "captured", group: "fighters", ofWhom: "soldiers" });
  await open(aFiguredClaim({ figures: [aFigure(), soldiers] }));

  expect(screen.getByRole("dialog", { name: "Figures of C-1" })).toBeTruthy();
  const held = [/^Printed/, /^Bound/, /^Lowest/, /^Highest/, /^What/, /^Group/, /^Of whom/];
  expect(held.map((label) => control(label, 1).value)).toEqual([
    "30",
    "exactly",
    "30",
    "30",
    "killed",
    "",
    "",
  ]);
  expect(held.map((label) => control(label, 2).value)).toEqual([
    ...["dozens", "at_least", "12", "", "captured", "fighters", "soldiers"],
  ]);
});

test("a correction is sent whole, against the version that was read, and told with its Undo", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  await write(view, /^Highest/, "");
  await write(view, /^Lowest/, "31");
  await view.user.selectOptions(control(/^Bound/), "at least");
  await view.user.selectOptions(control(/^What/), "wounded");
  await view.user.selectOptions(control(/^Group/), "civilians");
  await write(view, /^Of whom/, "villagers");
  await write(view, /^Printed/, "at least 31");
  await save(view);

  expect(await screen.findByText("The figures of C-1 were corrected.")).toBeTruthy();
  expect(sent).toEqual([
    {
      claimId: aFiguredClaim().id,
      version: 5,
      figures: [
        aFigure({
          ...{ printed: "at least 31", low: 31, high: null, bound: "at_least" },
          ...{ category: "wounded", group: "civilians", ofWhom: "villagers" },
        }),
      ],
    },
  ]);
  expect(view.journey).toEqual(["refresh"]);
  await waitFor(() => expect(screen.queryByText("Save the figures")).toBeNull());
});

test("undone before anybody had corrected them, the figures are read from the words again", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  await save(view);
  await view.user.click(await screen.findByText("Undo"));

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ claimId: aFiguredClaim().id, figures: null, version: 6 });
});

test("undone over an earlier correction, that one is put back", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open(aFiguredClaim({ corrected: true, figures: [DOZENS], figuresVersion: 5 }));
  await view.user.click(screen.getByRole("button", { name: "Remove figure 1" }));
  await save(view);
  await view.user.click(await screen.findByText("Undo"));

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject([
    { figures: [], version: 5 },
    { figures: [DOZENS], version: 6 },
  ]);
});

test("the word a vague number was coded from stays with its number, and goes when another number is written", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open(aFiguredClaim({ figures: [DOZENS, DOZENS] }));
  await write(view, /^Lowest/, "40", 2);
  await save(view);

  await screen.findByText(/were corrected/);
  expect(sent[0]?.figures?.map(({ low, coded }) => [low, coded])).toEqual([
    [12, "dozens"],
    [40, null],
  ]);
});

test("a figure is added with its own name, and what is typed goes to it alone", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  await view.user.click(screen.getByText("Add a figure"));
  await write(view, /^Printed/, "12 tanks", 2);
  await write(view, /^Lowest/, "12", 2);
  await view.user.selectOptions(control(/^What/, 2), "destroyed");
  await save(view);

  await screen.findByText(/were corrected/);
  expect(sent[0]?.figures).toMatchObject([
    { printed: "30", low: 30, category: "killed" },
    { printed: "12 tanks", low: 12, high: null, category: "destroyed" },
  ]);
});

test("a figure is taken out of the middle, and the others keep what was typed", async () => {
  const view = await open(aFiguredClaim({ figures: ["1", "2", "3"].map((printed) => aFigure({ printed })) }));
  await write(view, /^Printed/, "three", 3);
  await view.user.click(screen.getByRole("button", { name: "Remove figure 2" }));

  expect(screen.getAllByRole("group").map((_, at) => control(/^Printed/, at + 1).value)).toEqual([
    "1",
    "three",
  ]);
});

test("a figure without any end is refused at its own field, before the desk is asked, and stays", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open(aFiguredClaim({ figures: [aFigure(), aFigure({ printed: "many" })] }));
  await write(view, /^Lowest/, "", 2);
  await write(view, /^Highest/, "", 2);
  await save(view);

  expect(await screen.findByText("A figure has at least one end.")).toBeTruthy();
  expect(control(/^Lowest/, 2).getAttribute("aria-invalid")).toBe("true");
  expect(control(/^Lowest/, 1).getAttribute("aria-invalid")).toBeNull();
  expect(control(/^Printed/, 2).value).toBe("many");
  expect(sent).toEqual([]);
});

test("what is wrong with the figures together is said above them", async () => {
  const problems = [{ path: "figures", message: "must be at most 50" }];
  answers(correctFigures, refused("figures: must be at most 50", { problems }));
  const view = await open();
  await save(view);
  expect((await screen.findByRole("alert")).textContent).toBe("Figures: must be at most 50.");
});

test.each([
  ["bound", /^Bound/],
  ["category", /^What/],
  ["group", /^Group/],
])("a refused %s is said at its own choice, which takes the keyboard", async (field, label) => {
  const problems = [{ path: `figures.0.${field}`, message: "is none of these" }];
  answers(correctFigures, refused("figures.0: is none of these", { problems }));
  const view = await open();
  await save(view);
  expect(await screen.findByText("It is none of these.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(control(label)));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a range that is upside down is refused at its upper end", async () => {
  const view = await open();
  await write(view, /^Highest/, "3");
  await save(view);
  await waitFor(() => expect(control(/^Highest/).getAttribute("aria-invalid")).toBe("true"));
});

test("who comes second is told, loads the newest version, and keeps what was typed", async () => {
  answers(correctFigures, refused("Somebody corrected them.", { code: "conflict" }));
  const view = await open();
  await write(view, /^Lowest/, "29");
  await save(view);
  await view.user.click(await screen.findByText("Load the newest version and go on"));

  await waitFor(() => expect(screen.queryByText("Somebody corrected them.")).toBeNull());
  expect(view.journey).toEqual(["refresh"]);
  expect(control(/^Lowest/).value).toBe("29");
});

const WOUNDED = aFigure({ category: "wounded", printed: "7", low: 7, high: 7 });
const THEIRS = aFiguredClaim({
  ...{ figuresVersion: 6, corrected: true },
  figures: [aFigure({ printed: "40", low: 40, high: 40 }), WOUNDED],
});
const theirs = <CorrectFiguresDialog claim={THEIRS} label="Correct" />;

test("figures that nobody changed here follow what others save under the open form", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  view.rerender(theirs);
  await save(view);

  await screen.findByText(/were corrected/);
  expect(sent[0]).toMatchObject({ version: 6, figures: [{ low: 40 }, { category: "wounded" }] });
});

test("figures that others saved are shown beside those that were changed here, and one press takes them", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  await view.user.selectOptions(control(/^Bound/), "about");
  expect(screen.queryByText("Its figures now are")).toBeNull();
  view.rerender(theirs);

  expect(screen.getByText("Its figures now are")).toBeTruthy();
  expect(screen.getByText(/^Wounded/).textContent).toBe("Wounded: 7 printed “7”");
  expect(control(/^Lowest/).value).toBe("30");
  await view.user.click(screen.getByText("Use these figures instead"));
  expect(screen.queryByText("Its figures now are")).toBeNull();
  await save(view);
  await screen.findByText(/were corrected/);
  expect(sent[0]).toMatchObject({ version: 6, figures: THEIRS.figures });
});

test("a desk that can't be reached leaves the form as it is", async () => {
  answers(correctFigures, unreachable);
  const view = await open();
  await write(view, /^Printed/, "thirty");
  await save(view);

  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
  expect(control(/^Printed/).value).toBe("thirty");
  expect(view.journey).toEqual([]);
});

test("closed without saving nothing is sent, and opened again it shows what stands", async () => {
  const sent = answers(correctFigures, SAVED);
  const view = await open();
  await write(view, /^Printed/, "thirty");
  await view.user.click(screen.getByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await view.user.click(screen.getByText("Correct"));

  expect((await screen.findByLabelText<HTMLInputElement>(/^Printed/)).value).toBe("30");
  expect(sent).toEqual([]);
});
