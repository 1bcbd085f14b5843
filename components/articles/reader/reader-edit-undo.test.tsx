import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { editChain, editClaim } from "@/server/claims/actions";
import { answers, done, unreachable } from "@/test/screens/answers";
import { anOutletReadLink, aReadClaim, aReadLink } from "@/test/screens/article-views";
import { aClaimItem, aLinkView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { CARDS, rail, showReader, theDialog } from "@/test/screens/show-reader";

const DOCTOR = aReadLink({ sourceId: idOf(503), name: "a doctor", unnamed: true, cue: null, mention: null });
const CLAIM = aReadClaim({ chain: [anOutletReadLink(), DOCTOR] });
const BETTER = "Nine people were killed.";

/** C-1 at the next version, with these words and this source. */
const saved = (version: number, statement: string, source: string) =>
  done(
    aClaimItem({
      ...{ id: idOf(1), appearanceId: idOf(201), version: version + 1, statement },
      chain: [
        anOutletLink(),
        aLinkView({ sourceId: idOf(source === "a doctor" ? 503 : 504), source, unnamed: true }),
      ],
    }),
  );

async function edit(fields: { words?: string; source?: string }) {
  const shown = showReader([CLAIM]);
  await shown.user.keyboard("e");
  await screen.findByRole("dialog");
  const dialog = within(theDialog());
  const write = async (field: HTMLElement, text: string) => {
    await shown.user.clear(field);
    await shown.user.click(field);
    await shown.user.paste(text);
  };
  if (fields.words) await write(dialog.getByLabelText(/^Statement/), fields.words);
  if (fields.source) await write(dialog.getByLabelText("As printed"), fields.source);
  await shown.user.click(dialog.getByRole("button", { name: "Save" }));
  await screen.findByText("C-1 saved.");
  await closed();
  return shown;
}

test("a changed chain is undone under the version its change left, by the very sources it had", async () => {
  const sources = ["two doctors", "a doctor"];
  const sent = answers(editChain, ({ version }) =>
    saved(version, CLAIM.statement, sources[version - 3] ?? "nobody"),
  );
  const { user } = await edit({ source: "two doctors" });
  await user.keyboard("z");
  expect(await rail().findByText("a doctor")).toBeDefined();
  expect(sent).toMatchObject([
    { version: 3, chain: [{ source: "two doctors" }] },
    { version: 4, appearanceId: idOf(201), chain: [{ sourceId: idOf(503), role: "origin", unnamed: true }] },
  ]);
});

test("words and chain that were saved together are undone together", async () => {
  const words = answers(editClaim, ({ version, statement = "" }) => saved(version, statement, "two doctors"));
  const chains = answers(editChain, ({ version }) =>
    version === 4 ? saved(4, BETTER, "two doctors") : saved(version, CLAIM.statement, "a doctor"),
  );
  const { user } = await edit({ words: BETTER, source: "two doctors" });
  await user.keyboard("z");
  await rail().findByText("a doctor");
  expect(rail().getByLabelText(CARDS.claim)).toBeDefined();
  expect(words.map(({ version, statement }) => [version, statement])).toEqual([
    [3, BETTER],
    [5, CLAIM.statement],
  ]);
  expect(chains.map(({ version }) => version)).toEqual([4, 6]);
});

test("where only the words could be put back, the card says so, and the next try does the rest", async () => {
  answers(editClaim, ({ version, statement = "" }) => saved(version, statement, "two doctors"));
  answers(editChain, ({ version }) => saved(version, BETTER, "two doctors"));
  const { user } = await edit({ words: BETTER, source: "two doctors" });
  answers(editChain, unreachable);
  await user.keyboard("z");
  await screen.findAllByText(/^The desk could not be reached/);
  expect(rail().getByLabelText(CARDS.claim)).toBeDefined();
  expect(rail().getByText("two doctors")).toBeDefined();
  const sent = answers(editChain, ({ version }) => saved(version, CLAIM.statement, "a doctor"));
  await user.keyboard("z");
  expect(await rail().findByText("a doctor")).toBeDefined();
  expect(sent).toHaveLength(1);
});

test("where words alone were changed, undoing leaves the chain alone", async () => {
  answers(editClaim, ({ version, statement = "" }) => saved(version, statement, "a doctor"));
  const chains = answers(editChain, unreachable);
  const { user } = await edit({ words: BETTER });
  await user.keyboard("z");
  await rail().findByLabelText(CARDS.claim);
  expect(chains).toEqual([]);
});
