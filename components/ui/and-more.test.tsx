import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { AndMore } from "./and-more";

const showMore = (shown: number, of: number) =>
  show(
    <ul>
      <AndMore shown={shown} of={of} />
    </ul>,
  );

test("what is not shown is counted", () => {
  showMore(100, 1_334);
  expect(screen.getByRole("listitem").textContent).toBe("and 1,234 more");
});

test.each([
  [0, 0],
  [3, 3],
])("%i of %i are all", (shown, of) => {
  showMore(shown, of);
  expect(screen.queryByRole("listitem")).toBeNull();
});
