import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import type { QueueSelection } from "./queue-address";
import { QueueFilterForm } from "./queue-filter-form";

/** What the form would send, field by field. */
function sentBy(selection: QueueSelection) {
  const { container } = show(<QueueFilterForm selection={selection} />);
  const form = container.querySelector("form");
  if (!form) throw new Error("No form is shown.");
  return Object.fromEntries(new FormData(form));
}

const BLANK = { q: "", source: "", outlet: "", from: "", to: "" };

test("whatever the queue is narrowed to is sent again", () => {
  const words = { q: "حلب", source: "SOHR", outlet: "S-7", from: "2016-05-01", to: "2016-05-31" };
  const chosen = { ...words, standing: "disputed", event: idOf(3) } as const;
  expect(sentBy({ ...chosen, mine: true, byException: true })).toEqual({
    ...chosen,
    mine: "true",
    byException: "true",
  });
});

test("what is not chosen is not sent", () => {
  expect(sentBy({})).toEqual(BLANK);
});

test.each([
  ["mine", "Mine only"],
  ["byException", "Against the rule"],
])("the box for %s is told by its label", (field, label) => {
  show(<QueueFilterForm selection={{ [field]: true }} />);
  expect(screen.getByLabelText(label)).toHaveProperty("checked", true);
});

test.each([
  ["nothing", {}, 0],
  ["the length of a page alone", { limit: 50 }, 0],
  ["a word", { q: "Aleppo" }, 1],
  ["a standing", { standing: "disputed" }, 1],
] as const)("with %s chosen there is something to clear or not", (_what, selection, shown) => {
  show(<QueueFilterForm selection={selection} />);
  expect(screen.queryAllByText("Clear")).toHaveLength(shown);
});
