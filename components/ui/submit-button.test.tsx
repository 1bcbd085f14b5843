import { screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { SubmitButton } from "./submit-button";

/** Whether the button can be pressed as the server draws it, before any script runs. */
function canBePressedEarly(html: string): boolean {
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector("button")?.disabled === false;
}

test.each([
  [false, false],
  [true, false],
  [undefined, true],
])("of a form that scripts send (pending: %s) it can be pressed before they run: %s", (pending, early) => {
  const button = <SubmitButton pending={pending}>Save</SubmitButton>;
  expect(canBePressedEarly(renderToString(button))).toBe(early);

  show(button);
  expect(screen.getByText<HTMLButtonElement>("Save").disabled).toBe(false);
});

test("one that is disabled stays so", () => {
  show(
    <SubmitButton pending={false} disabled>
      Save
    </SubmitButton>,
  );
  expect(screen.getByText<HTMLButtonElement>("Save").disabled).toBe(true);
});
