import { act, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { Combobox } from "./combobox";
import type { ComboboxOption } from "./combobox-options";

const REUTERS = { value: "2", label: "Reuters" };
const ANADOLU = { value: "3", label: "Anadolu" };

interface Given {
  load: (query: string) => Promise<readonly ComboboxOption[]>;
  value?: ComboboxOption;
  allowNew?: boolean;
  onChoose?: (option: ComboboxOption | null) => void;
}

function Field({ value: given, onChoose, ...more }: Given) {
  const [value, setValue] = useState<ComboboxOption | null>(given ?? null);
  const change = (next: ComboboxOption | null) => {
    setValue(next);
    onChoose?.(next);
  };
  return <Combobox label="Source" {...more} value={value} onValueChange={change} />;
}

function showField(given: Given) {
  const chosen = vi.fn();
  return { chosen, ...show(<Field {...given} onChoose={chosen} />) };
}

const field = () => screen.getByLabelText<HTMLInputElement>("Source");
const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

async function typeInto(user: ReturnType<typeof show>["user"], text: string) {
  await user.click(field());
  await user.paste(text);
}

test("options are looked up by what is typed", async () => {
  const load = vi.fn(async (query: string) => (query === "sana" ? [{ value: "9", label: "SANA" }] : []));
  const { user, chosen } = showField({ load });
  await typeInto(user, "sana");
  await user.click(await screen.findByRole("option", { name: "SANA" }));

  expect(chosen.mock.calls).toEqual([[{ value: "9", label: "SANA" }]]);
  expect(load.mock.lastCall).toEqual(["sana"]);
});

test("a field nobody opened looks nothing up", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const load = vi.fn(async () => []);
  showField({ load, value: REUTERS });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(load).not.toHaveBeenCalled();
});

test("while the answer is awaited it is said, and nothing is offered as new yet", async () => {
  const load = () => new Promise<readonly ComboboxOption[]>(() => undefined);
  const { user } = showField({ load, allowNew: true });
  await typeInto(user, "san");
  expect(await screen.findByText("Searching…")).toBeTruthy();
  await user.paste("a");
  expect(screen.getByText("Searching…")).toBeTruthy();
  expect(offered()).toEqual([]);
});

test("a search that did not answer is not taken for one that found nothing", async () => {
  const { user } = showField({ load: () => Promise.reject(new Error("ECONNREFUSED")) });
  await typeInto(user, "sana");
  expect(await screen.findByText("The search did not answer. Type again to retry.")).toBeTruthy();
  expect(screen.queryByText("Nothing found.")).toBeNull();
  expect(screen.queryByText(/ECONNREFUSED/)).toBeNull();
});

test("typing again after a failure asks again", async () => {
  // By what is asked, not by how often: a slow machine asks for all of them first, before anything is typed.
  const load = async (query: string): Promise<readonly ComboboxOption[]> => {
    if (query === "san") throw new Error("no");
    return [{ value: "9", label: "SANA" }];
  };
  const { user } = showField({ load });
  await typeInto(user, "san");
  await screen.findByText(/did not answer/);
  await user.paste("a");

  expect(await screen.findByRole("option", { name: "SANA" })).toBeTruthy();
  expect(screen.queryByText(/did not answer/)).toBeNull();
});

test("a late answer to what was typed before is dropped", async () => {
  const answers = new Map<string, (options: readonly ComboboxOption[]) => void>();
  const load = (query: string) =>
    new Promise<readonly ComboboxOption[]>((resolve) => answers.set(query, resolve));
  const { user } = showField({ load });
  await typeInto(user, "a");
  await waitFor(() => expect(answers.has("a")).toBe(true));
  await user.paste("n");
  await waitFor(() => expect(answers.has("an")).toBe(true));
  answers.get("an")?.([ANADOLU]);
  await screen.findByRole("option", { name: "Anadolu" });
  await act(async () => answers.get("a")?.([REUTERS]));

  expect(offered()).toEqual(["Anadolu"]);
});

test("nothing of an earlier answer is offered while more is looked up", async () => {
  const load = (query: string) =>
    query === "a" ? Promise.resolve([REUTERS, ANADOLU]) : new Promise<never>(() => undefined);
  const { user } = showField({ load });
  await typeInto(user, "a");
  await screen.findByRole("option", { name: "Anadolu" });
  await user.paste("n");

  expect(await screen.findByText("Searching…")).toBeTruthy();
  expect(offered()).toEqual([]);
});
