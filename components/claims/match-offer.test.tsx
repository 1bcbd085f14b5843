import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { aMatch } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { MatchOffer } from "./match-offer";

function showOffer(more: { busy?: boolean; keys?: { attach: string; tellApart: string } } = {}) {
  const commands = { attach: vi.fn(), tellApart: vi.fn() };
  const match = aMatch();
  const offer = { match, attachLabel: "Attach", leaving: null, busy: false, commands, ...more };
  return { commands, match, ...show(<MatchOffer {...offer} />) };
}

test("each answer is given for the match it stands under", async () => {
  const { user, commands, match } = showOffer();

  await user.click(screen.getByRole("button", { name: "Attach C-2" }));
  expect(commands.attach).toHaveBeenCalledWith(match);
  expect(commands.tellApart).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Not the same as C-2" }));
  expect(commands.tellApart).toHaveBeenCalledWith(match);
  expect(commands.attach).toHaveBeenCalledOnce();
});

test("the keys for the answers are shown to the eye and kept out of the buttons' names", () => {
  showOffer({ keys: { attach: "m", tellApart: "n" } });

  expect(screen.getAllByText(/^[mn]$/).map((key) => key.closest("button")?.textContent)).toEqual([
    "Attach C-2m",
    "Not the samen",
  ]);
  expect(screen.getByRole("button", { name: "Attach C-2" })).toBeTruthy();
});

test("no key is shown where there is none", () => {
  const { container } = showOffer();
  expect(container.querySelector("kbd")).toBeNull();
});

test("neither answer can be given while one is under way", async () => {
  const { user, commands } = showOffer({ busy: true });

  await user.click(screen.getByText(/^Attach C-2/));
  await user.click(screen.getByLabelText("Not the same as C-2"));

  expect(commands.attach).not.toHaveBeenCalled();
  expect(commands.tellApart).not.toHaveBeenCalled();
});
