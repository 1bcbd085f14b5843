import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { Combobox, type ComboboxProps } from "./combobox";
import type { ComboboxOption } from "./combobox-options";

const SOHR = { value: "7", label: "المرصد السوري", hint: "Monitor" };
const REUTERS = { value: "2", label: "Reuters", hint: "News agency" };
const ANADOLU = { value: "3", label: "Anadolu" };
const LIST: readonly ComboboxOption[] = [SOHR, REUTERS, ANADOLU];

type Given = Partial<Omit<ComboboxProps, "options" | "load">>;

function Field({ value: given = null, onValueChange, ...more }: Given) {
  const [value, setValue] = useState(given);
  const change = (next: ComboboxOption | null) => {
    setValue(next);
    onValueChange?.(next);
  };
  return (
    <form aria-label="Form">
      <Combobox label="Source" name="source" options={LIST} {...more} value={value} onValueChange={change} />
      <button type="button">Elsewhere</button>
    </form>
  );
}

function showField(given: Given = {}) {
  const chosen = vi.fn();
  return { chosen, ...show(<Field {...given} onValueChange={chosen} />) };
}

const field = () => screen.getByLabelText<HTMLInputElement>(/^Source/);
const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
const sent = () => new FormData(screen.getByRole<HTMLFormElement>("form")).get("source");

async function typeInto(user: ReturnType<typeof show>["user"], text: string) {
  await user.click(field());
  await user.clear(field());
  await user.paste(text);
}

test("the field carries its label and is read out with hint and problem", () => {
  showField({ hint: "Type a name.", error: "Choose a source." });
  const ids = field().getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "Type a name.",
    "Choose a source.",
  ]);
  expect(field().getAttribute("aria-invalid")).toBe("true");
});

test("nothing is offered before the field is opened", () => {
  showField();
  expect(offered()).toEqual([]);
  expect(field().getAttribute("aria-expanded")).toBe("false");
});

test("opened, it offers everything, each with what it is", async () => {
  const { user } = showField();
  await user.click(screen.getByLabelText("Show options"));
  await waitFor(() => expect(offered()).toEqual(["المرصد السوري Monitor", "Reuters News agency", "Anadolu"]));
});

test("typing narrows the list without regard to case, by what an entry is too", async () => {
  const { user } = showField();
  await typeInto(user, "AGENCY");
  await waitFor(() => expect(offered()).toEqual(["Reuters News agency"]));
});

test("an entry that is pressed is chosen, shown, and sent by its value", async () => {
  const { user, chosen } = showField();
  await typeInto(user, "reu");
  await user.click(await screen.findByRole("option", { name: /Reuters/ }));

  expect(chosen.mock.calls).toEqual([[REUTERS]]);
  expect(field().value).toBe("Reuters");
  expect(sent()).toBe("2");
});

test("by keyboard alone: type, take the first with Enter", async () => {
  const { user, chosen } = showField();
  await typeInto(user, "ana");
  await screen.findByRole("option", { name: "Anadolu" });
  await user.keyboard("{Enter}");
  expect(chosen.mock.calls).toEqual([[ANADOLU]]);
});

test("the arrow keys go through what is offered", async () => {
  const { user, chosen } = showField();
  await typeInto(user, "e");
  await waitFor(() => expect(offered()).toEqual(["Reuters News agency"]));
  await typeInto(user, "a");
  await waitFor(() => expect(offered()).toEqual(["Reuters News agency", "Anadolu"]));
  await user.keyboard("{ArrowDown}{Enter}");
  expect(chosen.mock.lastCall).toEqual([ANADOLU]);
});

test("what stands in the field is no search: opened again, everything is offered", async () => {
  const { user } = showField({ value: REUTERS });
  expect(field().value).toBe("Reuters");
  await user.click(screen.getByLabelText("Show options"));
  await waitFor(() => expect(offered()).toHaveLength(3));
});

test("the entry that is chosen is marked in the list, and no other", async () => {
  const { user } = showField({ value: REUTERS });
  await user.click(screen.getByLabelText("Show options"));
  await screen.findByRole("option", { name: /Reuters/ });
  const selected = screen
    .getAllByRole("option")
    .filter((one) => one.getAttribute("aria-selected") === "true");
  expect(selected.map(({ textContent }) => textContent)).toEqual(["Reuters News agency"]);
});

test("names of other scripts are kept apart from the line, in the field and in the list", async () => {
  const { user } = showField();
  await user.click(screen.getByLabelText("Show options"));
  expect((await screen.findByText("المرصد السوري")).tagName).toBe("BDI");
  expect(field().getAttribute("dir")).toBe("auto");
});

test("where nothing fits, it is said", async () => {
  const { user } = showField();
  await typeInto(user, "xyz");
  expect(await screen.findByText("Nothing found.")).toBeTruthy();
});

test("what is in no list is not offered as new unless the field takes new ones", async () => {
  const { user } = showField();
  await typeInto(user, "Harbour Wire");
  expect(await screen.findByText("Nothing found.")).toBeTruthy();
  expect(screen.queryByText(/Add as new/)).toBeNull();
});

test("a field that takes new ones offers what is typed, marked as new", async () => {
  const { user, chosen } = showField({ allowNew: true });
  await typeInto(user, " Harbour Wire ");
  await user.click(await screen.findByRole("option", { name: "Add as new: Harbour Wire" }));
  expect(chosen.mock.calls).toEqual([[{ value: "Harbour Wire", label: "Harbour Wire", isNew: true }]]);
});

test("a new name that is a known one's number is not taken for that one", async () => {
  const { user, chosen } = showField({ allowNew: true, value: REUTERS });
  await typeInto(user, "2");
  const fresh = await screen.findByRole("option", { name: "Add as new: 2" });
  expect(fresh.getAttribute("aria-selected")).not.toBe("true");
  await user.click(fresh);
  expect(chosen.mock.lastCall).toEqual([{ value: "2", label: "2", isNew: true }]);
});

test("words that are left without a choice are dropped, and the field shows what was chosen before", async () => {
  const { user, chosen } = showField({ value: REUTERS });
  await typeInto(user, "Harbour Wire");
  chosen.mockClear();
  await user.click(screen.getByText("Elsewhere"));

  await waitFor(() => expect(field().value).not.toBe("Harbour Wire"));
  expect(chosen.mock.calls.filter(([option]) => option?.isNew)).toEqual([]);
});

test("a field that keeps what is typed takes it as new when it is left", async () => {
  const { user, chosen } = showField({ allowNew: true, keepTyped: true });
  await typeInto(user, "Harbour Wire");
  await user.click(screen.getByText("Elsewhere"));

  await waitFor(() => expect(field().value).toBe("Harbour Wire"));
  expect(chosen.mock.lastCall).toEqual([{ value: "Harbour Wire", label: "Harbour Wire", isNew: true }]);
});

test("a known name that is typed in full and left is the known one", async () => {
  const { user, chosen } = showField({ allowNew: true, keepTyped: true });
  await typeInto(user, "reuters");
  await user.tab();

  await waitFor(() => expect(field().value).toBe("Reuters"));
  expect(chosen.mock.lastCall).toEqual([REUTERS]);
});

test("a field that is left empty keeps nothing", async () => {
  const { user, chosen } = showField({ allowNew: true, keepTyped: true });
  await user.click(field());
  await user.paste("   ");
  await user.click(screen.getByText("Elsewhere"));
  expect(chosen.mock.calls.filter(([option]) => option !== null)).toEqual([]);
});

test("Escape closes the list and chooses nothing", async () => {
  const { user, chosen } = showField();
  await typeInto(user, "reu");
  await screen.findByRole("option");
  await user.keyboard("{Escape}");

  await waitFor(() => expect(offered()).toEqual([]));
  expect(chosen.mock.calls.filter(([option]) => option !== null)).toEqual([]);
});

test("a disabled field can't be opened", async () => {
  const { user } = showField({ disabled: true });
  await user.click(field());
  expect(field().disabled).toBe(true);
  expect(offered()).toEqual([]);
});

test("the example text is shown while nothing is typed", () => {
  showField({ placeholder: "Title, place or reference" });
  expect(field().placeholder).toBe("Title, place or reference");
});

test("a value that comes from outside is shown", () => {
  const { rerender } = show(
    <Combobox label="Source" options={LIST} value={null} onValueChange={() => undefined} />,
  );
  rerender(<Combobox label="Source" options={LIST} value={ANADOLU} onValueChange={() => undefined} />);
  expect(field().value).toBe("Anadolu");
  rerender(<Combobox label="Source" options={LIST} value={null} onValueChange={() => undefined} />);
  expect(field().value).toBe("");
});

test("inside a dialog or the main part the list lies in it, so that a screen reader finds it there", async () => {
  const { user } = show(
    <main>
      <Combobox label="Source" options={LIST} value={null} onValueChange={() => undefined} />
    </main>,
  );
  await user.click(screen.getByLabelText("Show options"));
  expect(await within(screen.getByRole("main")).findAllByRole("option")).toHaveLength(3);
});

test("pressing beside the entries does not take the focus from the field", async () => {
  const { user } = showField();
  await typeInto(user, "zzz");
  const status = await screen.findByText("Nothing found.");
  expect(fireEvent.mouseDown(status)).toBe(false);
});
