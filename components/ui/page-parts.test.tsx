import { act, screen } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { show } from "@/test/screens/show";
import { EmptyState } from "./empty-state";
import { ForeignText } from "./foreign-text";
import { PageHeader } from "./page-header";
import { SearchField } from "./search-field";
import { Section } from "./section";
import { Spinner } from "./spinner";
import { ThemeToggle } from "./theme-toggle";

test("the title row holds the page's heading, with its reference before the title", () => {
  show(
    <PageHeader
      title="Fall of Khan Tuman"
      reference="E-3"
      meta="2 claims"
      actions={<button type="button">Edit</button>}
    />,
  );
  expect(screen.getByRole("heading", { level: 1, name: "E-3 Fall of Khan Tuman" })).toBeTruthy();
  expect(screen.getByText("2 claims")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Edit" })).toBeTruthy();
});

test("a title without a reference stands alone", () => {
  show(<PageHeader title="Queue" />);
  expect(screen.getByRole("banner").textContent).toBe("Queue");
});

test("a part of a page is named by its heading, and can be linked to", () => {
  show(
    <Section title="Events" id="events">
      <p>None</p>
    </Section>,
  );
  expect(screen.getByRole("region", { name: "Events" }).id).toBe("events");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Events");
});

test("two parts of one title are named apart from one another's ids", () => {
  show(
    <>
      <Section title="Events">A</Section>
      <Section title="Events">B</Section>
    </>,
  );
  expect(screen.getAllByRole("region", { name: "Events" }).map(({ textContent }) => textContent)).toEqual([
    "EventsA",
    "EventsB",
  ]);
});

test("an empty list says what belongs there and offers the first step", () => {
  show(
    <EmptyState
      title="No events yet"
      text="An event gathers claims."
      action={<a href="/events/new">New event</a>}
    />,
  );
  expect(screen.getByText("No events yet")).toBeTruthy();
  expect(screen.getByText("An event gathers claims.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "New event" })).toBeTruthy();
});

test("a foreign name runs its own way and names its language", () => {
  show(<ForeignText text="المرصد" lang="ar" />);
  const { tagName, dir, lang } = screen.getByText("المرصد");
  expect([tagName, dir, lang]).toEqual(["BDI", "auto", "ar"]);
});

test("what one searches with is labelled, keeps what was searched for, and is sent by its name", () => {
  show(
    <form aria-label="Form">
      <SearchField label="Search the queue" name="text" defaultValue="خان طومان" />
    </form>,
  );
  const field = screen.getByRole<HTMLInputElement>("searchbox", { name: "Search the queue" });
  expect([field.dir, field.placeholder]).toEqual(["auto", "Search the queue"]);
  expect(new FormData(screen.getByRole<HTMLFormElement>("form")).get("text")).toBe("خان طومان");
});

test("a wait is said to screen readers only where nothing else says it", () => {
  const { rerender } = show(<Spinner label="Reading the article" />);
  expect(screen.getByRole("status").textContent).toBe("Reading the article");
  rerender(<Spinner />);
  expect(screen.queryByRole("status")).toBeNull();
});

test("a chosen theme is shown at once and kept for the next page", async () => {
  onTestFinished(() => {
    delete document.documentElement.dataset.theme;
    Object.assign(document, { cookie: "theme=; path=/; max-age=0" });
  });
  const { user } = show(<ThemeToggle />);
  const chosen = () =>
    screen
      .getAllByRole<HTMLInputElement>("radio")
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  expect(chosen()).toEqual(["system"]);

  await user.click(screen.getByText("Dark"));
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(document.cookie).toContain("theme=dark");
  await act(async () => undefined);
  expect(chosen()).toEqual(["dark"]);
});
