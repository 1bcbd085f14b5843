import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EXPORT_FORMAT_LABELS, EXPORT_FORMATS } from "@/domain/summaries/export-format";
import { type ExportRequest, exportRequest } from "@/domain/summaries/selection";
import { show } from "@/test/screens/show";
import { SelectionForm } from "./selection-form";

const ALL: ExportRequest = exportRequest.parse({
  ...{ article: "A-12", q: "nine", standing: "disputed", source: "S-1", outlet: "Reuters", event: "E-3" },
  ...{ from: "2016-05-01", to: "2016-05-31", mine: true, byException: true, format: "csv" },
});

const form = () => screen.getByRole<HTMLFormElement>("form", { name: "What to export" });
const sent = () => Object.fromEntries(new FormData(form()));
const showForm = (request: ExportRequest) => show(<SelectionForm request={request} />);

test("the form holds what was asked for, and would send the very same", () => {
  showForm(ALL);
  expect(exportRequest.parse(sent())).toEqual(ALL);
});

test("a form that asks for nothing sends nothing but the format", () => {
  const request = exportRequest.parse({});
  showForm(request);
  expect(exportRequest.parse(sent())).toEqual({ format: "json" });
});

test("it asks by its own address, so that what was asked for can be kept and sent on", () => {
  showForm(ALL);
  expect([form().getAttribute("action"), form().method]).toEqual(["/export", "get"]);
});

test.each([
  ["Only claims I made or reviewed", "mine"],
  ["Only decisions against the rule", "byException"],
])("%s is sent once it is ticked, and not before", async (label, name) => {
  const { user } = showForm(exportRequest.parse({}));
  expect(sent()[name]).toBeUndefined();
  await user.click(screen.getByLabelText(label));
  expect(sent()[name]).toBe("true");
});

test.each([
  ["disputed", []],
  ["unreviewed", ["Unreviewed (stays in)"]],
] as const)("only what can leave is offered, and %s where it was asked for", (standing, more) => {
  showForm({ ...ALL, standing });
  const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(options).toEqual(["All decided", "Corroborated", "Disputed", "Unverifiable", ...more]);
  expect(sent().standing).toBe(standing);
});

test("every field is named for those who can't see it", () => {
  showForm(ALL);
  const names = ["Article", "Source", "Outlet", "Words", "Event", "Published from", "Published until"];
  expect(names.map((name) => screen.getByLabelText<HTMLInputElement>(name).value)).toEqual([
    ...["A-12", "S-1", "Reuters", "nine", "E-3", "2016-05-01", "2016-05-31"],
  ]);
});

test.each(EXPORT_FORMATS)("the format %s is chosen where it was asked for, and is one of all", (format) => {
  showForm({ ...ALL, format });
  const choices = screen.getAllByRole<HTMLInputElement>("radio");
  expect(choices.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([format]);
  expect(choices.map(({ value }) => value)).toEqual([...EXPORT_FORMATS]);
});

test("a format is chosen by a press on its name, and each says what it is for", async () => {
  const { user } = showForm(ALL);
  await user.click(screen.getByText(EXPORT_FORMAT_LABELS.claim_review));
  expect(sent().format).toBe("claim_review");
  const [markdown] = screen.getAllByRole("radio", { name: /^Markdown/ });
  expect(markdown?.closest("label")?.textContent).toBe(
    "MarkdownText with headings, for a wiki, a mail or an editor.",
  );
});
