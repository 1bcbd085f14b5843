import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { aLinkView, anOutletLink } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { NewerChain } from "./newer-chain";
import { toChainLinks } from "./to-chain-links";

test("the chain of somebody else is drawn from the origin to the outlet", async () => {
  const onTake = vi.fn();
  const links = toChainLinks([anOutletLink(), aLinkView({ source: "TASS", mention: null })]);
  const { user } = show(<NewerChain links={links} onTake={onTake} />);
  const chain = screen.getByLabelText("Attribution chain, from the origin to the outlet");
  expect([...chain.children].map(({ textContent }) => textContent)).toEqual([
    "origin: TASS",
    "outlet: Reuters",
  ]);
  await user.click(screen.getByRole("button", { name: "Use this chain instead" }));
  expect(onTake).toHaveBeenCalledOnce();
});
