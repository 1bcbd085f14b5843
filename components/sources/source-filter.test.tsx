import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { SOURCE_KINDS } from "@/domain/sources/source-kind";
import { show } from "@/test/screens/show";
import { SourceFilter } from "./source-filter";

type Filter = Parameters<typeof SourceFilter>[0]["filter"];

const search = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Search names and aliases" });
const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const held = () => [search().value, select("Kind").value, select("Checked").value];

function sent(): Record<string, FormDataEntryValue> {
  const form = search().form;
  return form ? Object.fromEntries(new FormData(form)) : {};
}

describe("the filter of the sources", () => {
  test.each([
    [{}, ["", "", ""]],
    [{ q: "مرصد" }, ["مرصد", "", ""]],
    [{ kind: "monitor", checked: "false" }, ["", "monitor", "false"]],
    [{ q: "a", kind: "person", checked: "true" }, ["a", "person", "true"]],
  ] as [Partial<Filter>, string[]][])("holds what is chosen: %j", (filter, values) => {
    show(<SourceFilter filter={{ limit: 25, ...filter }} />);
    expect(held()).toEqual(values);
  });

  test("offers every kind and none", () => {
    show(<SourceFilter filter={{ limit: 25 }} />);
    expect([...select("Kind").options].map(({ value }) => value)).toEqual(["", ...SOURCE_KINDS]);
  });

  test("puts what is chosen into the address of the list, without scripts", async () => {
    const { user } = show(<SourceFilter filter={{ limit: 25 }} />);
    await user.type(search(), "SOHR");
    await user.selectOptions(select("Kind"), "Monitor");
    await user.selectOptions(select("Checked"), "Unchecked");
    expect(sent()).toEqual({ q: "SOHR", kind: "monitor", checked: "false" });
    expect(search().form?.getAttribute("action")).toBe("/sources");
    expect(search().form?.method).toBe("get");
  });

  test("is a search of the page, with a button", () => {
    show(<SourceFilter filter={{ limit: 25 }} />);
    expect(screen.getByRole("button", { name: "Search" }).closest("search")).toBeTruthy();
  });
});
