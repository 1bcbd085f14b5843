import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { Popover } from "./popover";

function showPopover() {
  return show(
    <Popover label="Why one origin" trigger={<button type="button">1 origin</button>}>
      <a href="/sources/S-7">SOHR</a>
    </Popover>,
  );
}
const trigger = () => screen.getByRole("button", { name: "1 origin" });

test("a panel is not there until its button is pressed, and has a name of its own", async () => {
  const { user } = showPopover();
  expect(screen.queryByText("SOHR")).toBeNull();

  await user.click(trigger());
  const panel = await screen.findByRole("dialog", { name: "Why one origin" });
  expect(panel.textContent).toBe("SOHR");
});

test("its button says whether the panel is open", async () => {
  const { user } = showPopover();
  expect(trigger().getAttribute("aria-expanded")).toBe("false");
  await user.click(trigger());
  expect(trigger().getAttribute("aria-expanded")).toBe("true");
});

test("a panel is opened and closed by keyboard, and the focus comes back", async () => {
  const { user } = showPopover();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("SOHR")).toBeTruthy();

  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByText("SOHR")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(trigger()));
});

test("a second press closes the panel", async () => {
  const { user } = showPopover();
  await user.click(trigger());
  await screen.findByText("SOHR");
  await user.click(trigger());
  await waitFor(() => expect(screen.queryByText("SOHR")).toBeNull());
});
