import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import {
  importRegistryAction,
  previewRegistryAction,
  starterRegistryAction,
} from "@/server/registry/actions";
import type { RegistryReport } from "@/server/registry/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { aRegistryLine, aRegistryReport } from "@/test/screens/registry-views";
import { show } from "@/test/screens/show";
import { ImportRegistry } from "./import-registry";

const CSV = "record,name\nsource,Coast Monitor";
const READ = aRegistryReport({ applied: true, reReviews: null });

const showForm = () => show(<ImportRegistry />);
type Form = ReturnType<typeof showForm>;

const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Or paste it/);
const press = ({ user }: Form, name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const look = (form: Form) => press(form, "See what it changes");
const readIt = () => screen.queryByRole("button", { name: /^Read it/ });

async function paste({ user }: Form, text: string) {
  await user.click(field());
  await user.paste(text);
}

/** The form, with what its file would change in sight. */
async function looked(report: RegistryReport = aRegistryReport()) {
  const asked = answers(previewRegistryAction, done(report));
  const form = showForm();
  await paste(form, CSV);
  await look(form);
  await screen.findByText(/line(s)? to add/);
  return { ...form, asked };
}

describe("a registry file", () => {
  test("that was pasted is looked at before anything is read", async () => {
    const imported = answers(importRegistryAction, done(READ));
    const { asked } = await looked();
    expect(asked).toEqual([{ csv: CSV }]);
    expect(imported).toEqual([]);
    expect(screen.getByText("source:", { exact: false }).textContent).toBe("source: ");
  });

  test("that was chosen stands in the field, to be seen and corrected", async () => {
    const { user } = showForm();
    await user.upload(screen.getByLabelText("File"), new File([CSV], "registry.csv", { type: "text/csv" }));
    expect(await screen.findByDisplayValue(/Coast Monitor/)).toBe(field());
  });

  test("that was chosen before can be chosen again after it was corrected", async () => {
    const { user } = showForm();
    const chooser = screen.getByLabelText<HTMLInputElement>("File");
    await user.upload(chooser, new File(["old"], "registry.csv", { type: "text/csv" }));
    await screen.findByDisplayValue("old");
    await user.click(chooser);
    expect(chooser.value).toBe("");
  });

  test("in JSON is sent as its lines", async () => {
    const asked = answers(previewRegistryAction, done(aRegistryReport()));
    const form = showForm();
    await paste(form, '{"rows":[{"record":"source","name":"Coast Monitor"}]}');
    await look(form);
    await screen.findByText(/1 line to add/);
    expect(asked).toEqual([{ rows: [{ record: "source", name: "Coast Monitor" }] }]);
  });

  test("in broken JSON is not sent; the field says so until it is changed", async () => {
    const asked = answers(previewRegistryAction, done(aRegistryReport()));
    const form = showForm();
    await paste(form, '{"rows":[');
    await look(form);
    expect(screen.getByText("This JSON can’t be read, or has no rows.")).toBeTruthy();
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(asked).toEqual([]);

    await paste(form, "]}");
    expect(screen.queryByText("This JSON can’t be read, or has no rows.")).toBeNull();
  });

  test("without words is not sent", async () => {
    const asked = answers(previewRegistryAction, done(aRegistryReport()));
    await look(showForm());
    expect(asked).toEqual([]);
    expect(field().required).toBe(false);
    expect(screen.getByText("Choose a file above, or paste its text here.")).toBeTruthy();
  });

  test.each([
    ["a refusal", () => refused("The file has no header."), "The file has no header."],
    ["a lost connection", unreachable, /^The desk could not be reached/],
  ])("that meets %s stays in the field", async (_case, answer, words) => {
    answers(previewRegistryAction, answer);
    const form = showForm();
    await paste(form, CSV);
    await look(form);
    expect((await screen.findByRole("alert")).textContent).toMatch(words);
    expect(field().value).toBe(CSV);
    expect(readIt()).toBeNull();
  });
});

describe("what was looked at", () => {
  test("is read as it was looked at, once, and what it changed is told", async () => {
    const waiting = later<RegistryReport>();
    const sent = answers(importRegistryAction, waiting.answer);
    const form = await looked(aRegistryReport({ adds: 2, changes: 1 }));
    await press(form, "Read it: 3 lines");
    await press(form, /^Read it/);
    waiting.give(done(READ));
    expect(await screen.findByText("The file was read")).toBeTruthy();
    expect(sent).toEqual([{ csv: CSV }]);
    expect(readIt()).toBeNull();
  });

  test("is forgotten once the text is changed", async () => {
    const form = await looked();
    await paste(form, "\nsource,Another");
    expect(screen.queryByText(/1 line to add/)).toBeNull();
    expect(readIt()).toBeNull();
  });

  test.each([
    ["a refused line", { refused: 1, rows: [aRegistryLine({ fate: "refused" })] }],
    ["nothing to change", { adds: 0, same: 1 }],
  ])("can't be read with %s", async (_case, said) => {
    await looked(aRegistryReport(said));
    expect(readIt()).toBeNull();
  });

  test("that is refused when it is read is told, and has to be looked at again", async () => {
    answers(importRegistryAction, refused("S-7 was merged meanwhile."));
    const form = await looked();
    await press(form, "Read it: 1 line");
    expect(await screen.findByText("S-7 was merged meanwhile.")).toBeTruthy();
    expect(readIt()).toBeNull();
    expect(field().value).toBe(CSV);

    await look(form);
    expect(await screen.findByText(/1 line to add/)).toBeTruthy();
    expect(screen.queryByText("S-7 was merged meanwhile.")).toBeNull();
  });

  test.each([
    ["what it would change", {}],
    ["what is refused of it", { refused: 1, rows: [aRegistryLine({ fate: "refused" })] }],
  ])("has the keyboard with %s: its count is read there, once, and no line", async (_case, said) => {
    await looked(aRegistryReport(said));
    const summary = screen.getByRole("region", { name: /1 line to add/ });
    expect(document.activeElement).toBe(summary);
    expect(summary.querySelector("table")).toBeNull();
    expect(screen.getByText(/1 line to add/).closest("[aria-live], [role=status], [role=alert]")).toBeNull();
  });
});

describe("the starter registry", () => {
  test("is put into the field and looked at, not read", async () => {
    answers(starterRegistryAction, done({ csv: CSV }));
    const asked = answers(previewRegistryAction, done(aRegistryReport()));
    const imported = answers(importRegistryAction, done(READ));
    await press(showForm(), "Load the starter registry");
    expect(await screen.findByText(/1 line to add/)).toBeTruthy();
    expect(field().value).toBe(CSV);
    expect([asked, imported]).toEqual([[{ csv: CSV }], []]);
  });

  test("that does not come leaves the field as it was", async () => {
    answers(starterRegistryAction, unreachable);
    const form = showForm();
    await paste(form, "own text");
    await press(form, "Load the starter registry");
    expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
    expect(field().value).toBe("own text");
  });
});
