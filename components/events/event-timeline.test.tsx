import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aMoment } from "@/test/screens/event-views";
import { show } from "@/test/screens/show";
import { EventTimeline } from "./event-timeline";

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const showTimeline = (...timeline: ReturnType<typeof aMoment>[]) =>
  show(<EventTimeline timeline={timeline} />);

test("where nothing is known there is no timeline", () => {
  showTimeline();
  expect(screen.queryByText("Timeline")).toBeNull();
});

test("what happened, was said and was published are told apart in words", () => {
  showTimeline(
    aMoment(),
    aMoment({ kind: "said", words: "SOHR", article: "A-1" }),
    aMoment({ kind: "published", words: "Reuters", article: "A-1" }),
  );
  expect(lines()).toEqual([
    "6 May 2016HappenedRebels seized itC-1",
    "6 May 2016SaidSOHR, in A-1C-1",
    "6 May 2016PublishedReuters, A-1C-1",
  ]);
});

test("the days stand in the order they were given: seized on one, retaken on another", () => {
  showTimeline(aMoment(), aMoment({ day: "2016-05-08", claim: "C-2", words: "The army retook it" }));
  expect(lines()).toEqual([
    "6 May 2016HappenedRebels seized itC-1",
    "8 May 2016HappenedThe army retook itC-2",
  ]);
});

test.each([
  ["2016-05-01", "2016-05-31", "May 2016"],
  ["2016-05-01", "2016-05-01", "1 May 2016"],
  ["2016-05-06", "2016-05-08", "6 – 8 May 2016"],
])("what happened from %s to %s is dated no finer than that: %s", (day, lastDay, words) => {
  showTimeline(aMoment({ day, lastDay }));
  // The spaces around the dash are thin ones.
  expect(lines().map((line) => line?.replace(/\s/g, " "))).toEqual([`${words}HappenedRebels seized itC-1`]);
});

test("a month and its first day are two lines", () => {
  const day = "2016-05-01";
  showTimeline(aMoment({ day }), aMoment({ day, lastDay: "2016-05-31", claim: "C-2" }));
  expect(lines()).toHaveLength(2);
});

test("what one article says of several claims on a day is one line that leads to each", () => {
  const said = { kind: "said", words: "SOHR", article: "A-1" } as const;
  showTimeline(aMoment(said), aMoment({ ...said, claim: "C-2" }), aMoment({ ...said, claim: "C-2" }));
  expect(lines()).toEqual(["6 May 2016SaidSOHR, in A-1C-1C-2"]);
});

test.each([
  ["on another day", { day: "2016-05-07" }],
  ["in another article", { article: "A-2" }],
  ["by somebody else", { words: "Anadolu" }],
  ["in another way", { kind: "published" }],
] as const)("what is said %s is a line of its own", (_, other) => {
  const said = { kind: "said", words: "SOHR", article: "A-1" } as const;
  showTimeline(aMoment(said), aMoment({ ...said, claim: "C-2", ...other }));
  expect(lines()).toHaveLength(2);
});

test("a line leads to its article and its claims", () => {
  showTimeline(aMoment({ kind: "said", words: "SOHR", article: "A-1" }));
  const links = within(screen.getByRole("listitem")).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["/articles/A-1", "/claims/C-1"]);
});

test("words of another script do not turn the line", () => {
  showTimeline(aMoment({ words: "سيطر المعارضون عليها" }));
  expect(screen.getByText("سيطر المعارضون عليها").tagName).toBe("BDI");
});
