import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Table, Td, Th } from "./table";

function showTable(head = <Th>Name</Th>) {
  return show(
    <Table label="Sources">
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>
        <tr>
          <Td id="cell">SOHR</Td>
        </tr>
      </tbody>
    </Table>,
  );
}

test("a table and the region it scrolls in carry its name", () => {
  showTable();
  const region = screen.getByRole("region", { name: "Sources" });
  expect(within(region).getByRole("table", { name: "Sources" })).toBeTruthy();
});

test("a head is the head of its column", () => {
  showTable();
  expect(screen.getByRole("columnheader", { name: "Name" }).getAttribute("scope")).toBe("col");
});

test("a column that can't be sorted by says nothing of sorting and leads nowhere", () => {
  showTable();
  expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a column that can be sorted by leads to the list in that order", () => {
  showTable(<Th sortHref="/sources?sort=name">Name</Th>);
  const link = screen.getByRole("link", { name: "Name" });
  expect(link.getAttribute("href")).toBe("/sources?sort=name");
  expect(link.querySelector("svg")).toBeNull();
});

test.each(["ascending", "descending"] as const)("a column sorted %s says so and shows an arrow", (sorted) => {
  showTable(
    <Th sortHref="/sources" sorted={sorted}>
      Name
    </Th>,
  );
  expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBe(sorted);
  expect(screen.getByRole("link").querySelectorAll("svg[aria-hidden]")).toHaveLength(1);
});

test("the arrows of the two orders differ", () => {
  showTable(
    <>
      <Th sortHref="/a" sorted="ascending">
        Up
      </Th>
      <Th sortHref="/b" sorted="descending">
        Down
      </Th>
    </>,
  );
  const [up, down] = screen.getAllByRole("link").map((link) => link.querySelector("svg")?.innerHTML);
  expect(up).not.toBe(down);
});

test("a cell takes what any cell takes", () => {
  showTable();
  expect(screen.getByRole("cell", { name: "SOHR" }).id).toBe("cell");
});
