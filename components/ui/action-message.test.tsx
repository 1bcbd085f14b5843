import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { ActionMessage } from "./action-message";

const failureWith = (...paths: string[]) =>
  refused("Two fields need another look.", { problems: paths.map((path) => ({ path, message: "No." })) })
    .error;

test("while nothing failed nothing is said", () => {
  show(<ActionMessage failure={null} />);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure interrupts a screen reader with its message", () => {
  show(<ActionMessage failure={refused("The claim was withdrawn.").error} />);
  expect(screen.getByRole("alert").textContent).toBe("The claim was withdrawn.");
});

test("what every field says for itself is not said twice", () => {
  show(<ActionMessage failure={failureWith("title", "place")} fields={["title", "place"]} />);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a problem inside a field that is shown, such as roles.1, is said at that field", () => {
  show(<ActionMessage failure={failureWith("roles.1")} fields={["roles"]} />);
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["of a field the form does not show", ["title", "version"]],
  ["of a field whose name only begins alike", ["titles"]],
  ["of no field at all", []],
])("a problem %s is said by the form", (_, paths) => {
  show(<ActionMessage failure={failureWith(...paths)} fields={["title"]} />);
  expect(screen.getByRole("alert").textContent).toBe("Two fields need another look.");
});

test("what broke is told with the id of its request, for whoever looks into the log", () => {
  show(
    <ActionMessage failure={refused("Something broke.", { code: "unexpected", requestId: "r-42" }).error} />,
  );
  expect(screen.getByText("r-42").closest("p")?.textContent).toBe("Request id: r-42");
});

test.each([
  ["a refusal, which nobody has to look into", refused("No.", { code: "invalid", requestId: "r-42" })],
  ["a failure without one", refused("No.", { code: "unexpected", requestId: null })],
])("no request id is shown for %s", (_, { error }) => {
  show(<ActionMessage failure={error} />);
  expect(screen.queryByText(/Request id/)).toBeNull();
});
