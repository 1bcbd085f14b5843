import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { NOT_FOR_YOUR_ROLE, NOTHING_HERE } from "./known-problems";
import { Problem, ProblemPage } from "./problem-page";

const links = () => screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

test("an address that leads nowhere says so, and leads to the desk and to the search", () => {
  show(<Problem {...NOTHING_HERE} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is nothing at this address");
  expect(links()).toEqual([
    ["Go to the desk", "/"],
    ["Search the queue", "/queue"],
  ]);
});

test("a page for other roles says whom to ask, and leads to the desk", () => {
  show(<Problem {...NOT_FOR_YOUR_ROLE} />);
  expect(screen.getByText(/ask an admin of your desk/)).toBeTruthy();
  expect(links()).toEqual([["Go to the desk", "/"]]);
});

test("what tells this failure from others is shown where there is such a thing", () => {
  const { rerender } = show(<Problem {...NOTHING_HERE} reference="r-42" />);
  expect(screen.getByText("r-42").closest("p")?.textContent).toBe(
    "Reference for whoever runs this desk: r-42",
  );
  rerender(<Problem {...NOTHING_HERE} />);
  expect(screen.queryByText(/Reference for/)).toBeNull();
});

test("without the frame of the desk a problem is the main part of its page", () => {
  show(<ProblemPage {...NOTHING_HERE} />);
  expect(screen.getByRole("main").textContent).toMatch(/There is nothing at this address/);
});
