import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { AddContent } from "./add-content";
import { WAYS, type Way } from "./add-draft";

const content = (way: Way, error?: string) => (
  <AddContent way={way} error={error} longText={null} onLongText={() => undefined} />
);
const LABELS: Record<Way, string> = { paste: "Text or HTML", address: "Address", file: "File" };
const isInSight = (way: Way) => screen.getByLabelText(LABELS[way]).closest("[hidden]") === null;

test.each(WAYS)("by %s only its own input is in sight", (way) => {
  show(content(way));

  expect(WAYS.filter(isInSight)).toEqual([way]);
});

test("going to another way and back loses nothing that was typed", async () => {
  const { user, rerender } = show(content("address"));
  await user.type(screen.getByLabelText("Address"), "https://news.example/a");
  rerender(content("paste"));
  rerender(content("address"));

  expect(screen.getByLabelText("Address")).toHaveProperty("value", "https://news.example/a");
});

test.each(WAYS)("a refusal by %s is told at its own input and at no other", (way) => {
  show(content(way, "not like this"));

  const [told, ...others] = screen.getAllByText("not like this");
  expect(others).toEqual([]);
  expect(told?.closest("[hidden]")).toBeNull();
});

test("an address is typed from the left and said to be fetched by the server", () => {
  show(content("address"));

  expect(screen.getByLabelText("Address").getAttribute("dir")).toBe("ltr");
  expect(screen.getByText(/fetched by the server; what it says there now is what is kept/)).toBeTruthy();
});

test("a file is a text or a page, and its limit is said", () => {
  show(content("file"));

  expect(screen.getByLabelText("File").getAttribute("accept")).toBe(".txt,.text,.html,.htm,.xhtml");
  expect(screen.getByText("A .txt or .html file of up to 5 MB.")).toBeTruthy();
});

test.each([
  [true, 1],
  [false, 0],
])("where fetching is off (%s), it is said who can switch it on before anything is sent", (off, said) => {
  show(<AddContent way="address" fetchingIsOff={off} longText={null} onLongText={() => undefined} />);
  expect(screen.queryAllByText(/^An admin can switch it on in the settings/)).toHaveLength(said);
});
