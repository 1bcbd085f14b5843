import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { QueueKeys } from "./queue-keys";

const ROWS = ["C-1", "C-2", "C-3"];

function showRows(rows: readonly string[] = ROWS) {
  return show(
    <>
      <input aria-label="Search" />
      <a href="/outside" data-row-link="">
        Outside
      </a>
      <QueueKeys>
        {rows.map((ref) => (
          <p key={ref}>
            <a href={`/claims/${ref}`} data-row-link="">
              {ref}
            </a>
            <a href={`/articles/of-${ref}`}>Article of {ref}</a>
          </p>
        ))}
      </QueueKeys>
    </>,
  );
}

const focused = () => document.activeElement?.textContent;
const hint = () => screen.queryByText(/step through the rows/);

describe("the keys of the queue", () => {
  test.each([
    ["j", "C-1"],
    ["k", "C-1"],
    ["jj", "C-2"],
    ["jjj", "C-3"],
    ["jjk", "C-1"],
    ["jjjj", "C-3"],
    ["jk", "C-1"],
    ["jjjjjkk", "C-1"],
  ])("pressed as %s lead to the row of %s, and stop at the ends", async (keys, row) => {
    const { user } = showRows();
    await user.keyboard(keys);
    expect(focused()).toBe(row);
  });

  test("go on from the row that was reached otherwise", async () => {
    const { user } = showRows();
    screen.getByText("C-2").focus();
    await user.keyboard("j");
    expect(focused()).toBe("C-3");
  });

  test("begin anew where the focus stands on another link of a row", async () => {
    const { user } = showRows();
    screen.getByText("Article of C-2").focus();
    await user.keyboard("j");
    expect(focused()).toBe("C-1");
  });

  test("do nothing in an empty list", async () => {
    const { user } = showRows([]);
    await user.keyboard("jk");
    expect(document.activeElement).toBe(document.body);
  });

  test("are letters for who types", async () => {
    const { user } = showRows();
    await user.click(screen.getByLabelText("Search"));
    await user.keyboard("jk");
    expect(screen.getByLabelText("Search")).toHaveProperty("value", "jk");
  });

  test("leave the browser's own combinations alone", async () => {
    const { user } = showRows();
    await user.keyboard("{Control>}j{/Control}{Alt>}k{/Alt}");
    expect(document.activeElement).toBe(document.body);
  });

  test("are told under the list", () => {
    showRows();
    expect(hint()?.textContent).toBe("j k step through the rows, Enter opens one.");
  });

  test("are neither told nor heard where they are switched off", async () => {
    window.localStorage.setItem("sayso.keys", "off");
    const { user } = showRows();
    await user.keyboard("j");
    expect(document.activeElement).toBe(document.body);
    expect(hint()).toBeNull();
  });

  test("are the browser's again once the list went", () => {
    const { unmount } = showRows();
    unmount();
    const event = new KeyboardEvent("keydown", { key: "j", cancelable: true, bubbles: true });
    fireEvent(document, event);
    expect(event.defaultPrevented).toBe(false);
  });
});
