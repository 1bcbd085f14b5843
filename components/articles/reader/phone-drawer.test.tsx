import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { aReadSuggestion } from "@/test/screens/article-views";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { PhoneDrawer } from "./phone-drawer";

/** So many items, called 0, 1, 2 ... */
const items = (count: number) =>
  Array.from({ length: count }, (_, at) => aReadSuggestion({ key: String(at), statement: `Card ${at}` }));

function Page({ count, active }: { count: number; active: string | null }) {
  const [open, setOpen] = useState(false);
  return (
    <PhoneDrawer
      items={items(count)}
      activeKey={active}
      open={open}
      onOpenChange={setOpen}
      card={({ key }) => <p>Card {key}</p>}
    />
  );
}

async function openDrawer(count: number, active: string | null) {
  const shown = show(<Page count={count} active={active} />);
  await shown.user.click(screen.getByText(`Claims (${count})`));
  await screen.findByRole("dialog", { name: "Claims and suggestions" });
  return shown;
}

const drawn = () =>
  screen.queryAllByText(/^Card \d+$/).map(({ textContent }) => Number(textContent?.slice(5)));
const ends = () => [drawn()[0], drawn().at(-1)];
const more = () => screen.queryByRole("button", { name: "Show more" });

test("the drawer is closed until it is asked for, and the button says how much is in it", () => {
  show(<Page count={3} active="0" />);
  expect(drawn()).toEqual([]);
  expect(screen.getByRole("button", { name: "Claims (3)" })).toBeTruthy();
});

test("opened, it holds every card of a short article, with nothing more to show", async () => {
  await openDrawer(3, "1");
  expect(drawn()).toEqual([0, 1, 2]);
  expect(more()).toBeNull();
});

test("closed again, the focus is back at the button", async () => {
  const { user } = await openDrawer(3, "1");
  await user.keyboard("{Escape}");
  await closed();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("Claims (3)")));
});

test.each([
  ["the first", "0", [0, 19]],
  ["one in the middle", "50", [30, 69]],
  ["the last", "99", [79, 99]],
  ["none", null, [0, 19]],
])("of a long article the cards around %s are drawn", async (_what, active, expected) => {
  await openDrawer(100, active);
  expect(ends()).toEqual(expected);
});

test("more are shown on both sides, until all are there", async () => {
  const { user } = await openDrawer(65, "30");
  expect(ends()).toEqual([10, 49]);
  await user.click(more() ?? document.body);
  expect(ends()).toEqual([0, 64]);
  expect(more()).toBeNull();
});

test("where only what comes before is left out, that can be shown too", async () => {
  const { user } = await openDrawer(25, "24");
  expect(ends()).toEqual([4, 24]);
  await user.click(more() ?? document.body);
  expect(ends()).toEqual([0, 24]);
});

test("the open card is brought into sight, and so is the next one once that is open", async () => {
  const seen: (string | null)[] = [];
  const real = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function note(this: Element) {
    seen.push(this.textContent);
  };
  try {
    const { user, rerender } = show(<Page count={3} active="1" />);
    await user.click(screen.getByText("Claims (3)"));
    await screen.findByRole("dialog");
    rerender(<Page count={3} active="2" />);
    expect(seen).toEqual(["Card 1", "Card 2"]);
  } finally {
    Element.prototype.scrollIntoView = real;
  }
});
