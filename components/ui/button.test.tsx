import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "@/test/screens/show";
import { Button, ButtonLink } from "./button";
import { SubmitButton } from "./submit-button";

/** A form with one field, as a browser sends it when Enter is pressed there: by its send button, without one at once. */
function pressEnter(form: HTMLFormElement) {
  const send = form.querySelector<HTMLElement>("button[type=submit]");
  if (send) fireEvent.click(send);
  else fireEvent.submit(form);
}

function showForm(pending: boolean) {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const view = show(
    <form onSubmit={onSubmit} aria-label="Form">
      <input aria-label="Name" />
      <SubmitButton pending={pending}>Save</SubmitButton>
    </form>,
  );
  return { onSubmit, form: screen.getByRole<HTMLFormElement>("form"), ...view };
}

test("a button does what it is for when pressed", async () => {
  const onClick = vi.fn();
  const { user } = show(<Button onClick={onClick}>Take out</Button>);
  await user.click(screen.getByRole("button", { name: "Take out" }));
  expect(onClick).toHaveBeenCalledOnce();
});

test("a button does not send the form it happens to stand in", async () => {
  const onSubmit = vi.fn();
  const { user } = show(
    <form onSubmit={onSubmit}>
      <Button>Add a figure</Button>
    </form>,
  );
  await user.click(screen.getByRole("button"));
  expect(onSubmit).not.toHaveBeenCalled();
});

test("while its work is under way a button does nothing more, says so, and keeps the focus", async () => {
  const onClick = vi.fn();
  const { user } = show(
    <Button pending onClick={onClick}>
      Take out
    </Button>,
  );
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Take out" });
  await user.click(button);

  expect(onClick).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(button.disabled).toBe(false);
  expect(document.activeElement).toBe(button);
});

test("a button that is at rest is not said to be disabled", () => {
  show(<Button>Take out</Button>);
  expect(screen.getByRole("button").getAttribute("aria-disabled")).toBeNull();
});

test("the send button of a form sends it, by a press and by Enter in a field", async () => {
  const { user, form, onSubmit } = showForm(false);
  await user.click(screen.getByRole("button", { name: "Save" }));
  pressEnter(form);
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test("while a form is being sent, neither a press nor Enter in its only field sends it again", async () => {
  const { user, form, onSubmit } = showForm(true);
  await user.click(screen.getByRole("button", { name: "Save" }));
  pressEnter(form);
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a link that looks like a button stays a link", () => {
  show(
    <ButtonLink href="/events/new" variant="quiet" rel="next">
      New event
    </ButtonLink>,
  );
  const link = screen.getByRole("link", { name: "New event" });
  expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual(["/events/new", "next"]);
});
