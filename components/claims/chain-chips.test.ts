import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChainChips } from "@/components/claims/chain-chips";
import type { ChainChipLink } from "@/components/claims/chain-steps";
import { StandingBadge } from "@/components/claims/standing-badge";
import { STANDING_LABELS, STANDINGS } from "@/domain/claims/standing";

/** What a screen reader is given: the text of the markup without its tags. */
function spoken(links: ChainChipLink[]): string {
  const page = renderToStaticMarkup(createElement(ChainChips, { links }));
  return page.replaceAll(/<\/li>/g, " | ").replaceAll(/<[^>]+>/g, "");
}

const outlet: ChainChipLink = { role: "outlet", name: "Daily", unnamed: false, checked: true };

describe("ChainChips", () => {
  it("says each role, and what is unnamed and unchecked", () => {
    const origin: ChainChipLink = { role: "origin", name: "security sources", unnamed: true, checked: false };

    expect(spoken([outlet, origin])).toBe(
      "origin, unnamed: security sources, unchecked source | outlet: Daily | ",
    );
  });

  it("says that no origin is stated", () => {
    expect(spoken([outlet])).toBe("origin not stated | outlet: Daily | ");
  });

  it.each([
    ["asserts", "origin: Ministry | outlet: Daily | "],
    ["denies", "origin: Ministry, denies | outlet: Daily | "],
    ["could_not_verify", "origin: Ministry, could not verify | outlet: Daily | "],
  ])("says a stance unless it is a plain assertion: %s", (stance, words) => {
    expect(
      spoken([outlet, { role: "origin", name: "Ministry", unnamed: false, checked: true, stance }]),
    ).toBe(words);
  });
});

describe("StandingBadge", () => {
  it.each(STANDINGS)("says %s in words and carries it for the sheet", (standing) => {
    const page = renderToStaticMarkup(createElement(StandingBadge, { standing }));

    expect(page.replaceAll(/<[^>]+>/g, "")).toBe(STANDING_LABELS[standing]);
    expect(page).toContain(`data-standing="${standing}"`);
  });
});
