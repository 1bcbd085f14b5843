import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { SaveFailure } from "./save-failure";

const CONFLICT = refused("Somebody changed this claim.", { code: "conflict" }).error;
const reload = () => screen.queryByText("Load the newest version and go on");

function showFailure(failure: typeof CONFLICT | null) {
  const onReload = vi.fn();
  return { onReload, ...show(<SaveFailure failure={failure} fields={["title"]} onReload={onReload} />) };
}

test("while nothing failed nothing is said", () => {
  showFailure(null);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("who comes second is told, and may load the newest version: then the form forgets the failure", async () => {
  const { user, onReload, journey } = showFailure(CONFLICT);
  expect(screen.getByRole("alert").textContent).toBe("Somebody changed this claim.");
  expect(journey).toEqual([]);
  const button = reload();
  if (button) await user.click(button);

  await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
  expect(journey).toEqual(["refresh"]);
});

test.each(["invalid", "forbidden", "unavailable", "unexpected"] as const)(
  "after a failure of kind %s there is no newer version to load",
  (code) => {
    showFailure(refused("No.", { code }).error);
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(reload()).toBeNull();
  },
);

test("what is said at a field is not said twice", () => {
  showFailure(refused("Look again.", { problems: [{ path: "title", message: "No." }] }).error);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure of the whole form comes into view, one that is said at a field leaves the view there", () => {
  const looked = vi.spyOn(Element.prototype, "scrollIntoView");
  const { rerender, onReload } = showFailure(
    refused("No.", { problems: [{ path: "title", message: "No." }] }).error,
  );
  expect(looked).not.toHaveBeenCalled();
  rerender(<SaveFailure failure={CONFLICT} onReload={onReload} />);
  expect(looked).toHaveBeenCalledOnce();
  looked.mockRestore();
});
