import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Standing } from "@/domain/claims/standing";
import { publishCheck, unpublishCheck } from "@/server/summaries/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { loadNewest } from "@/test/screens/load-newest";
import { show } from "@/test/screens/show";
import { PublishButton } from "./publish-button";

const ADDRESS = "https://desk.example/checks/C-1";
const AT = "2016-05-12T09:30:00.000Z";
const SAVED = done({
  id: idOf(1),
  ref: 1,
  statement: "Nine died.",
  standing: "disputed" as const,
  version: 4,
});
type Claim = Parameters<typeof PublishButton>[0]["claim"];

const button = (said: Partial<Claim> = {}) => {
  const claim: Claim = {
    ...{ id: idOf(1), ref: "C-1", version: 3, standing: "disputed", publishedAt: null },
    ...said,
  };
  return <PublishButton claim={claim} address={ADDRESS} />;
};

/** Opens the question by the button of this name. */
async function ask(name: "Publish" | "Unpublish", said: Partial<Claim> = {}) {
  const shown = show(button(said));
  await shown.user.click(screen.getByRole("button", { name }));
  await screen.findByText(`${name} C-1?`);
  return shown;
}

const press = (name: string) => screen.getByRole("button", { name });

test.each<[Standing, string | null, string[]]>([
  ["unreviewed", null, []],
  ["in_review", null, []],
  ["needs_re_review", null, []],
  ["corroborated", null, ["Publish"]],
  ["disputed", null, ["Publish"]],
  ["unverifiable", null, ["Publish"]],
  ["corroborated", AT, ["Unpublish"]],
  ["needs_re_review", AT, ["Unpublish"]],
])("a claim that is %s, published %s, offers %j", (standing, publishedAt, offered) => {
  show(button({ standing, publishedAt }));
  expect(screen.queryAllByRole("button").map(({ textContent }) => textContent)).toEqual(offered);
});

test("a published claim leads to its public page, one that is not leads nowhere", () => {
  const { rerender } = show(button({ publishedAt: AT }));
  expect(screen.getByRole("link", { name: "Public page" }).getAttribute("href")).toBe("/checks/C-1");
  rerender(button());
  expect(screen.queryByRole("link")).toBeNull();
});

test("nothing is published before it was asked, with the address and what everybody will read", async () => {
  const sent = answers(publishCheck, SAVED);
  await ask("Publish");
  expect(screen.getByText(ADDRESS).getAttribute("dir")).toBe("ltr");
  expect(screen.getByText(/without signing in/)).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toContain(
    "the evidence for and against, with its addresses and notes",
  );
  expect(sent).toEqual([]);
});

test.each([
  ["Publish", null, publishCheck, "C-1 is public."],
  ["Unpublish", AT, unpublishCheck, "C-1 is no longer public."],
] as const)(
  "%s sends the version that was read, closes and says what holds",
  async (name, publishedAt, action, words) => {
    const sent = answers(action, SAVED);
    const { user } = await ask(name, { publishedAt });
    await user.click(press(`${name} C-1`));
    expect(await screen.findByText(words)).toBeTruthy();
    await closed();
    expect(sent).toEqual([{ claimId: idOf(1), version: 3 }]);
  },
);

test("whoever cancels changes nothing, and is back at the button", async () => {
  const sent = answers(publishCheck, SAVED);
  const { user } = await ask("Publish");
  await user.click(press("Cancel"));
  await closed();
  expect(sent).toEqual([]);
  await waitFor(() => expect(document.activeElement).toBe(press("Publish")));
});

test.each([
  [
    "refused",
    () => refused("Decide the claim first.", { kind: "claim_undecided" }),
    "Decide the claim first.",
  ],
  ["unreachable", unreachable, /^The desk could not be reached\./],
])(
  "where it is %s the question stays with why, and the next press sends it again",
  async (_how, answer, words) => {
    answers(publishCheck, answer);
    const { user } = await ask("Publish");
    await user.click(press("Publish C-1"));
    expect(await screen.findByText(words)).toBeTruthy();
    const sent = answers(publishCheck, SAVED);
    await user.click(press("Publish C-1"));
    await closed();
    expect(sent).toHaveLength(1);
  },
);

test("a second press while the first is under way sends nothing", async () => {
  const waiting = later<(typeof SAVED)["value"]>();
  const sent = answers(publishCheck, waiting.answer);
  const { user } = await ask("Publish");
  await user.dblClick(press("Publish C-1"));
  expect(sent).toHaveLength(1);
  waiting.give(SAVED);
  await closed();
});

test("where somebody else was first their version is loaded, and the next press is sent against it", async () => {
  answers(publishCheck, refused("Somebody else changed this claim.", { code: "conflict" }));
  const { user, journey, rerender } = await ask("Publish");
  await user.click(press("Publish C-1"));
  await screen.findByText("Somebody else changed this claim.");
  await loadNewest();
  expect(journey).toEqual(["refresh"]);
  expect(screen.queryByText("Somebody else changed this claim.")).toBeNull();
  const sent = answers(publishCheck, SAVED);
  rerender(button({ version: 5 }));
  await user.click(press("Publish C-1"));
  await closed();
  expect(sent).toEqual([{ claimId: idOf(1), version: 5 }]);
});

test("the question stays as it was asked while the page behind it changes already", async () => {
  const { rerender } = await ask("Publish");
  rerender(button({ publishedAt: AT }));
  expect(screen.getByText("Publish C-1?")).toBeTruthy();
  expect(press("Publish C-1")).toBeTruthy();
});

test("closing a public page says what its readers will find, and what to do where the decision is in doubt", async () => {
  await ask("Unpublish", { publishedAt: AT });
  expect(screen.getByText(ADDRESS)).toBeTruthy();
  expect(screen.getByText(/will find no page there/)).toBeTruthy();
  expect(screen.getByText(/reopen the claim instead/)).toBeTruthy();
});

test("once it is published, the same button asks to close it again", async () => {
  const { user, rerender } = await ask("Publish");
  await user.click(press("Cancel"));
  await closed();
  rerender(button({ publishedAt: AT }));
  await user.click(press("Unpublish"));
  expect(await screen.findByText("Unpublish C-1?")).toBeTruthy();
});
