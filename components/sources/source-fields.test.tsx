import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import type { ActionFailure } from "@/lib/action-result";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { type SourceDraft, toDraft } from "./source-draft";
import { SourceFields } from "./source-fields";

interface Given {
  draft?: Partial<SourceDraft>;
  failure?: ActionFailure;
  withAliases?: boolean;
}

interface FormProps extends Given {
  onChange: (draft: SourceDraft) => void;
}

function Form({ draft: over, failure, withAliases, onChange }: FormProps) {
  const [draft, setDraft] = useState({ ...toDraft(null), ...over });
  const change = (next: SourceDraft) => {
    onChange(next);
    setDraft(next);
  };
  return <SourceFields draft={draft} onChange={change} failure={failure ?? null} withAliases={withAliases} />;
}

function showFields(given: Given = {}) {
  const drafts: SourceDraft[] = [];
  return { drafts, ...show(<Form {...given} onChange={(draft) => drafts.push(draft)} />) };
}

const TURNS =
  "The name holds characters that turn the reading direction; it may read otherwise than it is stored.";
const INVISIBLE = "The name holds invisible characters.";
const MIXED = "A word of the name mixes letters of several alphabets that look alike.";
const alias = (name: string, key = 0) => ({ key, name, language: "", since: "", until: "" });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("the fields of a source", () => {
  test.each([
    ["Name *", "name", "Coast Monitor"],
    ["Country", "country", "SY"],
    ["Home page", "homepage", "https://example.org"],
    ["Wikidata id", "wikidataId", "Q1234"],
    ["Citation", "citation", "A book, page 7"],
  ] as const)("%s changes what it is the field of, and nothing else", (label, key, value) => {
    const { drafts } = showFields({ draft: { name: "Old", citation: "old" } });
    type(label, value);

    expect(drafts).toEqual([{ ...toDraft(null), name: "Old", citation: "old", [key]: value }]);
    expect(screen.getByLabelText(label)).toHaveProperty("value", value);
  });

  test("a name is required, the rest is not", () => {
    showFields();
    expect(screen.getByLabelText("Name *")).toHaveProperty("required", true);
    for (const label of ["Country", "Home page", "Wikidata id", "Citation"])
      expect(screen.getByLabelText(label)).toHaveProperty("required", false);
  });

  test("a name runs in the direction of its own script; codes and addresses run from left to right", () => {
    showFields();
    expect(screen.getByLabelText("Name *").getAttribute("dir")).toBe("auto");
    for (const label of ["Country", "Home page", "Wikidata id"])
      expect(screen.getByLabelText(label).getAttribute("dir")).toBe("ltr");
  });

  test("a citation can be a work in any script, and runs in its direction", () => {
    showFields();
    expect(screen.getByLabelText("Citation").getAttribute("dir")).toBe("auto");
  });

  test.each([
    ["Country", "Two letters, such as SY."],
    ["Wikidata id", "Such as Q1234."],
    ["Citation", "Where this is written: an address or a work."],
  ])("%s is read out with how it is written", (label, hint) => {
    showFields();
    const described = screen.getByLabelText(label).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe(hint);
  });
});

describe("the kind of a source", () => {
  const kinds = () => [...screen.getByLabelText<HTMLSelectElement>("Kind").options].map(({ text }) => text);

  test("is one of those a named source can have", () => {
    showFields();
    expect(kinds()).toEqual([
      "News agency",
      "Outlet",
      "Monitor",
      "Government",
      "Armed group",
      "International organisation",
      "Company",
      "Person",
    ]);
  });

  test("is chosen by itself", () => {
    const { drafts } = showFields({ draft: { name: "Coast Monitor" } });
    type("Kind", "armed_group");
    expect(drafts).toEqual([{ ...toDraft(null), name: "Coast Monitor", kind: "armed_group" }]);
  });

  test("of an unnamed source is not to be changed, and it has no other names", () => {
    showFields({ draft: { kind: "unnamed", name: "a security official" } });
    expect(screen.queryByLabelText("Kind")).toBeNull();
    expect(screen.queryByRole("button", { name: "Add a name" })).toBeNull();
    expect(screen.getByLabelText("Citation")).toBeTruthy();
  });
});

test("the list of names is left out where the form does not hold all of them", () => {
  showFields({ withAliases: false });
  expect(screen.queryByRole("button", { name: "Add a name" })).toBeNull();
  expect(screen.getByLabelText("Kind")).toBeTruthy();
});

describe("what is suspicious about a name", () => {
  test.each([
    ["a direction mark", "Coast\u202eMonitor", [TURNS]],
    ["an invisible character", "Coast\u200bMonitor", [INVISIBLE]],
    ["letters of two alphabets", "Сoast", [MIXED]],
    ["two things at once", "Co\u202east\u200b", [TURNS, INVISIBLE]],
    ["nothing", "Coast Monitor", []],
    ["an honest name in another script", "المرصد السوري", []],
    ["a character beyond the first plane", "Coast 💥", []],
  ])("is said while %s is typed", (_, name, warnings) => {
    showFields();
    type("Name *", name);
    expect(screen.queryAllByRole("status").map(({ textContent }) => textContent)).toEqual(warnings);
  });

  test("is said of other names too", () => {
    showFields({ draft: { name: "Coast Monitor", aliases: [alias("CM"), alias("C\u200bM", 1)] } });
    expect(screen.getByRole("status").textContent).toBe(INVISIBLE);
  });

  test("is said once, however many names have it", () => {
    showFields({ draft: { name: "C\u200bM", aliases: [alias("M\u200bC")] } });
    expect(screen.getAllByText(INVISIBLE)).toHaveLength(1);
  });
});

describe("what the server says about a field", () => {
  const at = (path: string) =>
    refused("Some fields need another look.", { problems: [{ path, message: "No." }] });
  const errorOf = (label: string) => {
    const field = screen.getByLabelText(label);
    const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
    const error = ids.map((id) => document.getElementById(id)).find((one) => one?.id.endsWith("-error"));
    return field.getAttribute("aria-invalid") === "true" ? error?.textContent : null;
  };

  test.each([
    ["name", "Name *"],
    ["kind", "Kind"],
    ["country", "Country"],
    ["homepage", "Home page"],
    ["wikidataId", "Wikidata id"],
    ["citation", "Citation"],
  ])("about %s stands at %s and at no other one", (path, label) => {
    showFields({ failure: at(path).error });
    expect(errorOf(label)).toBe("No.");
    expect(screen.getAllByText("No.")).toHaveLength(1);
  });

  test("about one of the other names stands with them", () => {
    showFields({ failure: at("aliases.0.language").error });
    expect(screen.getByRole("group", { name: "Also called" }).textContent).toContain("No.");
  });
});
