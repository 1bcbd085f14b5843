import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ROLES } from "@/domain/access/roles";
import { show } from "@/test/screens/show";
import { RoleFields, readRoles } from "./role-fields";

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const form = () => screen.getByRole<HTMLFormElement>("form");

function showRoles(held: ("reviewer" | "editor" | "admin")[], error?: string) {
  return show(
    <form aria-label="Form">
      <RoleFields held={held} error={error} />
    </form>,
  );
}

test("every role is offered under its word, with what it may do", () => {
  showRoles([]);
  expect(screen.getAllByRole("checkbox").map((one) => one.closest("label")?.textContent)).toEqual([
    "Reviewer",
    "Editor",
    "Admin",
  ]);
  const hint = document.getElementById(box("Admin").getAttribute("aria-describedby") ?? "");
  expect(hint?.textContent).toMatch(/Does not review/);
});

test("the roles somebody holds are ticked, no others", () => {
  showRoles(["editor"]);
  expect(["Reviewer", "Editor", "Admin"].map((name) => box(name).checked)).toEqual([false, true, false]);
});

test("what is ticked is read in the order of the roles, however it was ticked", async () => {
  const { user } = showRoles([]);
  for (const name of ["Admin", "Reviewer"]) await user.click(box(name));
  expect(readRoles(form())).toEqual(["reviewer", "admin"]);
  await user.click(box("Editor"));
  expect(readRoles(form())).toEqual([...ROLES]);
});

test("with nothing ticked no role is read", () => {
  showRoles([]);
  expect(readRoles(form())).toEqual([]);
});

test("a role nobody knows is not read", () => {
  showRoles(["reviewer"]);
  box("Reviewer").value = "owner";
  expect(readRoles(form())).toEqual([]);
});

test("what is wrong with the roles is read out with their group", () => {
  showRoles([], "Choose at least one role.");
  const group = screen.getByRole("group", { name: "Roles" });
  const problem = document.getElementById(group.getAttribute("aria-describedby") ?? "");
  expect(problem?.textContent).toBe("Choose at least one role.");
});

test("without a problem the group is described by nothing", () => {
  showRoles([]);
  expect(screen.getByRole("group", { name: "Roles" }).getAttribute("aria-describedby")).toBeNull();
});
