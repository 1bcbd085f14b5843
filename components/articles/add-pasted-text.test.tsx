import { createEvent, fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { PastedText } from "./add-pasted-text";

const LONG = "é".repeat(300_001);

function showField(longText: string | null = null, error?: string) {
  const onLongText = vi.fn();
  return { onLongText, ...show(<PastedText longText={longText} error={error} onLongText={onLongText} />) };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>("Text or HTML");
const isHtml = () => screen.getByLabelText<HTMLInputElement>("This is the HTML source of a page");

/** Pastes or drops a text; tells whether the browser goes on to put it into the field. */
function put(way: "paste" | "drop", text: string): boolean {
  const data = { getData: (type: string) => (type === "text/plain" ? text : "") };
  const event = createEvent[way](field());
  Object.assign(event, way === "paste" ? { clipboardData: data } : { dataTransfer: data });
  return fireEvent(field(), event);
}

test.each(["paste", "drop"] as const)("a text that fits goes into the field by %s", (way) => {
  const { onLongText } = showField();

  expect(put(way, "Nine died.")).toBe(true);
  expect(onLongText).not.toHaveBeenCalled();
});

test.each(["paste", "drop"] as const)("a text that would freeze the browser is kept whole by %s", (way) => {
  const { onLongText } = showField();

  expect(put(way, LONG)).toBe(false);
  expect(onLongText.mock.calls).toEqual([[LONG]]);
});

test.each([
  ["<html><body>Nine died.</body></html>", true],
  ["Nine died.", false],
])("%j ticks that it is the source of a page: %s", (text, ticked) => {
  showField();
  fireEvent.click(isHtml());
  if (ticked) fireEvent.click(isHtml());
  put("paste", text);

  expect(isHtml().checked).toBe(ticked);
});

test("pasting something that is no text leaves the tick as it was", () => {
  showField();
  fireEvent.click(isHtml());
  put("paste", "");

  expect(isHtml().checked).toBe(true);
});

test("a long text is named with its size in the place of the field, and can be taken off", async () => {
  const { user, onLongText } = showField(LONG);

  expect(screen.getByRole("status").textContent).toMatch(
    /Pasted text, 0\.6 MB.*Too long to be shown here; it is kept whole/,
  );
  expect(field().closest("[hidden]")).not.toBeNull();
  await user.click(screen.getByText("Take it off"));
  expect(onLongText.mock.calls).toEqual([[null]]);
});

test("what was typed before stays in the field and comes back", async () => {
  const { user, rerender } = showField();
  await user.type(field(), "Nine died.");
  rerender(<PastedText longText={LONG} onLongText={() => undefined} />);
  rerender(<PastedText longText={null} onLongText={() => undefined} />);

  expect(field().value).toBe("Nine died.");
  expect(field().closest("[hidden]")).toBeNull();
});

test.each([
  ["in the field", null],
  ["beside it", LONG],
])("a refusal is told where the text is kept %s", (_, longText) => {
  showField(longText, "holds no words");

  const told = screen.getAllByText("holds no words").filter((one) => one.closest("[hidden]") === null);
  expect(told).toHaveLength(1);
  const tied = document.querySelector(`[aria-describedby$="${told[0]?.id}"]`);
  expect(tied?.tagName).toBe(longText === null ? "TEXTAREA" : "FIELDSET");
});
