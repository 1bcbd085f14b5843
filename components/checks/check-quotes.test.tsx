import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ExportAppearance, ExportLink } from "@/domain/summaries/export-model";
import { complaints } from "@/test/screens/complaints";
import { show } from "@/test/screens/show";
import { CheckQuotes } from "./check-quotes";

const OUTLET: ExportLink = {
  ...{ source: "Reuters", kind: "news_agency", role: "outlet", stance: "asserts", cue: null },
  ...{ unnamed: false, checked: true, firstHand: false, originalUrl: null, originalChecked: false },
};

function anAppearance(said: Partial<ExportAppearance> = {}): ExportAppearance {
  return {
    ...{ articleRef: "A-1", title: "معارك في خان طومان", outlet: "رويترز", language: "ar" },
    ...{ url: "https://example.org/a", publishedAt: "2016-05-12T09:30Z", quote: "قتل تسعة" },
    ...{ start: 0, end: 8, captureSha256: "ab".repeat(32), chain: [OUTLET] },
    ...said,
  };
}

test("one text in two outlets is shown for each of them", () => {
  const complained = complaints();
  const appearances = [anAppearance(), anAppearance({ articleRef: "A-2", outlet: "Anadolu" })];
  show(<CheckQuotes appearances={appearances} />);

  expect(screen.getAllByText("“قتل تسعة”")).toHaveLength(2);
  expect(complained).toEqual([]);
});

test.each([["ar"], [null]])("a quote runs the way it is written and says its language: %s", (language) => {
  show(<CheckQuotes appearances={[anAppearance({ language })]} />);
  const quote = screen.getByText("“قتل تسعة”");
  expect(["dir", "lang"].map((name) => quote.getAttribute(name))).toEqual(["auto", language]);
});

test("a title leads to the article where its address is known", () => {
  show(<CheckQuotes appearances={[anAppearance()]} />);
  expect(screen.getByRole("link", { name: "معارك في خان طومان" }).getAttribute("href")).toBe(
    "https://example.org/a",
  );
});

test("a title leads nowhere where no address is known", () => {
  show(<CheckQuotes appearances={[anAppearance({ url: null })]} />);
  expect(screen.getByText("معارك في خان طومان").closest("a")).toBeNull();
});

test.each([
  ["2016-05-12T09:30Z", "رويترز, معارك في خان طومان, 12 May 2016"],
  ["2016-05-12", "رويترز, معارك في خان طومان, 12 May 2016"],
  ["2016-05", "رويترز, معارك في خان طومان, May 2016"],
  ["2016", "رويترز, معارك في خان طومان, 2016"],
  [null, "رويترز, معارك في خان طومان"],
])("an article's date is said as far as it is known: %s", (publishedAt, words) => {
  show(<CheckQuotes appearances={[anAppearance({ publishedAt })]} />);
  expect(screen.getByText("رويترز").closest("p")?.textContent).toBe(words);
});
