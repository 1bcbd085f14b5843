import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { FormMessage } from "./form-message";

test("an error interrupts a screen reader", () => {
  show(<FormMessage>Not saved.</FormMessage>);
  expect(screen.getByRole("alert").textContent).toBe("Not saved.");
});

test.each(["warning", "success", "info"] as const)("a message of tone %s waits for its turn", (tone) => {
  show(<FormMessage tone={tone}>Read this.</FormMessage>);
  expect(screen.getByRole("status").textContent).toBe("Read this.");
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each(["error", "info"] as const)(
  "a message of tone %s is said once where the keyboard goes to it",
  (tone) => {
    show(
      <FormMessage unannounced tone={tone}>
        Read this.
      </FormMessage>,
    );
    expect(screen.getByText("Read this.").closest("[role]")).toBeNull();
  },
);

test("a title stands over what there is to say, and can stand alone", () => {
  const { rerender } = show(<FormMessage title="Not saved.">Try again.</FormMessage>);
  expect(screen.getByRole("alert").textContent).toBe("Not saved.Try again.");

  rerender(<FormMessage title="Not saved." />);
  expect(screen.getByRole("alert").textContent).toBe("Not saved.");
});

test.each([undefined, null, "", false])("without words (%j) there is no message", (words) => {
  show(<FormMessage>{words}</FormMessage>);
  expect(screen.queryByRole("alert")).toBeNull();
});
