import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { EmptySources } from "./empty-sources";

const ways = () => screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

test("a filter that nothing fits leads back to every source", () => {
  show(<EmptySources filtered mayImport />);
  expect(screen.getByText("No source fits")).toBeTruthy();
  expect(ways()).toEqual([["Show every source", "/sources"]]);
});

test("a desk without sources leads an admin to the starter registry", () => {
  show(<EmptySources filtered={false} mayImport />);
  expect(screen.getByText("No sources yet")).toBeTruthy();
  expect(screen.getByText(/load the starter registry/)).toBeTruthy();
  expect(ways()).toEqual([["Open the registry", "/sources/registry"]]);
});

test("and tells others who adds them", () => {
  show(<EmptySources filtered={false} mayImport={false} />);
  expect(screen.getByText(/Admins add and confirm them/)).toBeTruthy();
  expect(ways()).toEqual([]);
});
