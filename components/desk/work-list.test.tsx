import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aClaimItem, anAppearanceView } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { WorkList } from "./work-list";

const { article } = anAppearanceView();

test("where nothing waits it is said where claims come from", () => {
  show(<WorkList claims={[]} />);
  expect(screen.getByText("Nothing waits for review. New claims come from the articles.")).toBeTruthy();
});

test.each([
  [0, "رويترز · 0 independent origins"],
  [1, "رويترز · 1 independent origin"],
  [2, "رويترز · 2 independent origins"],
])("a claim of %i origins says so after its outlet, and leads to its page", (independentOrigins, words) => {
  const claim = aClaimItem({ independentOrigins, article: { ...article, outlet: "رويترز" } });
  show(<WorkList claims={[claim]} />);

  expect(screen.getByText("رويترز").parentElement?.textContent).toBe(words);
  expect(screen.getByRole("link").getAttribute("href")).toBe("/claims/C-1");
});
