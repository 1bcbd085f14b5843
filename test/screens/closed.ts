import { waitFor } from "@testing-library/react";

/** As long as a busy machine may take. */
const IN_TIME = { timeout: 8000 };

/** Waits until no dialog is open any more; a toast, which goes by itself, is none. */
export async function closed() {
  await waitFor(() => {
    if (document.querySelector('[role="dialog"]:not([aria-modal="false"])'))
      throw new Error("A dialog is still open.");
  }, IN_TIME);
}
