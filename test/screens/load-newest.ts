import { act, screen } from "@testing-library/react";

/** Presses the button that loads what somebody else saved first, and waits until it is loaded. */
export async function loadNewest(): Promise<void> {
  await act(async () => screen.getByText("Load the newest version and go on").click());
}
