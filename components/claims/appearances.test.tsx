import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { detachAppearance } from "@/server/claims/attach-actions";
import type { AppearanceView } from "@/server/claims/views";
import { answers, refused } from "@/test/screens/answers";
import { aClaimDetail, aLinkView, anAppearanceView, idOf, rightsOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { Appearances } from "./appearances";

const { article } = anAppearanceView();
const SECOND = anAppearanceView({ id: idOf(202), article: { ...article, id: idOf(302), ref: "A-2" } });

interface Said {
  appearances?: AppearanceView[];
  edit?: boolean;
  outdated?: string[];
}

function showAppearances({ appearances = [anAppearanceView()], edit = true, outdated = [] }: Said = {}) {
  const claim = aClaimDetail({ version: 6, appearances });
  return show(<Appearances claim={claim} rights={rightsOf(false, { edit })} outdated={outdated} />);
}

const only = (said: Partial<AppearanceView>, more: Said = {}) =>
  showAppearances({ ...more, appearances: [anAppearanceView(said)] });
const buttons = () => screen.queryAllByRole("button").map((button) => button.getAttribute("aria-label"));
const block = (words: string) => screen.getByText(words).closest("blockquote");

describe("the list of appearances", () => {
  test("is left out of a claim that appears nowhere", () => {
    showAppearances({ appearances: [] });
    expect(screen.queryByRole("heading")).toBeNull();
  });

  test.each([
    [[anAppearanceView()], "Where it appears"],
    [[anAppearanceView(), SECOND], "Where it appears (2)"],
  ])("counts what there are several of", (appearances, title) => {
    showAppearances({ appearances });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(title);
  });

  test("leads into each article, to the very place", () => {
    showAppearances({ appearances: [anAppearanceView(), SECOND] });
    expect(["A-1", "A-2"].map((ref) => screen.getByRole("link", { name: ref }).getAttribute("href"))).toEqual(
      [`/articles/A-1#${idOf(201)}`, `/articles/A-2#${idOf(202)}`],
    );
  });
});

describe("the printed words", () => {
  test("are marked among those around them", () => {
    only({ prefix: "Yesterday ", quote: "nine died", suffix: " there." });
    expect(screen.getByText("nine died").tagName).toBe("MARK");
    expect(block("nine died")?.textContent).toBe("Yesterday nine died there.");
  });

  test("stand in the language and direction of their article", () => {
    only({ quote: "قتل تسعة", article: { ...article, language: "ar", title: "معارك", outlet: "الجزيرة" } });
    const quote = block("قتل تسعة");
    expect([quote?.lang, quote?.dir]).toEqual(["ar", "auto"]);
    expect([screen.getByText("معارك").lang, screen.getByText("معارك").tagName]).toEqual(["ar", "BDI"]);
    expect(screen.getByText("الجزيرة").tagName).toBe("BDI");
  });

  test("have the article's day beside them, where it is known", () => {
    only({});
    expect(screen.getByText("12 May 2016")).toBeTruthy();
  });

  test("of an article without a day stand without one", () => {
    only({ article: { ...article, publishedAt: null } });
    expect(document.querySelector("time")).toBeNull();
  });

  test.each([
    [[idOf(201)], 1],
    [[idOf(202)], 0],
    [[], 0],
  ])("are called outdated where the newest text lacks them, and only there: %j", (outdated, shown) => {
    showAppearances({ outdated });
    expect(screen.queryAllByText(/its newest text no longer has these words/)).toHaveLength(shown);
  });
});

describe("who told whom", () => {
  test("is drawn from the origin to the outlet", () => {
    only({});
    const chain = screen.getByRole("list", { name: /^Attribution chain/ });
    const steps = within(chain).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Syrian Observatory for Human Rights"),
      expect.stringContaining("Reuters"),
    ]);
  });

  test("is told with the outlet's caveats", () => {
    only({ caveats: ["could not verify", "no comment by the army"] });
    expect(screen.getByText("could not verify; no comment by the army").parentElement?.textContent).toBe(
      "The outlet adds: could not verify; no comment by the army",
    );
  });

  test("is told without caveats where there are none", () => {
    only({ chain: [aLinkView({ role: "outlet" })] });
    expect(screen.queryByText(/The outlet adds/)).toBeNull();
  });
});

describe("what can be done with an appearance", () => {
  test("is nothing for who may not edit the claim", () => {
    showAppearances({ appearances: [anAppearanceView(), SECOND], edit: false });
    expect(buttons()).toEqual([]);
  });

  test("is correcting its chain only while it is the claim's last one", () => {
    showAppearances();
    expect(buttons()).toEqual(["Edit the chain in A-1"]);
  });

  test("is also taking it to another claim where there is another appearance; each button says of which", () => {
    showAppearances({ appearances: [anAppearanceView(), SECOND] });
    expect(buttons()).toEqual([
      ...["Edit the chain in A-1", "Move the appearance in A-1", "Detach the appearance in A-1"],
      ...["Edit the chain in A-2", "Move the appearance in A-2", "Detach the appearance in A-2"],
    ]);
  });

  test("is done against the version of the claim that was read", async () => {
    const sent = answers(detachAppearance, refused("Not now."));
    const { user } = showAppearances({ appearances: [anAppearanceView(), SECOND] });
    await user.click(screen.getByLabelText("Detach the appearance in A-2"));
    expect(sent).toEqual([{ claimId: idOf(1), version: 6, appearanceId: idOf(202) }]);
  });
});
