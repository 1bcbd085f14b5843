import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { findSources } from "@/server/sources/actions";
import type { SourceListItem } from "@/server/sources/views";
import { answers, done, refused } from "@/test/screens/answers";
import { aLinkView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { addLink, type ChainDraft, toDraft } from "./chain-draft";
import { ChainEditor } from "./chain-editor";
import { toReadLinks } from "./to-chain-links";

const ANADOLU = aLinkView({ sourceId: idOf(502), source: "Anadolu", role: "relay", cue: "told" });
const CHAIN = [anOutletLink(), ANADOLU, aLinkView()];

interface EditorProps {
  start: ChainDraft;
  problem?: { path: string; message: string };
  drafts: ChainDraft[];
}

function Editor({ start, problem, drafts }: EditorProps) {
  const [draft, setDraft] = useState(start);
  const change = (next: ChainDraft) => {
    drafts.push(next);
    setDraft(next);
  };
  return <ChainEditor draft={draft} onChange={change} problem={problem} />;
}

function showEditor(start: ChainDraft, problem?: { path: string; message: string }) {
  const drafts: ChainDraft[] = [];
  const draft = () => drafts.at(-1) ?? start;
  const shown = show(<Editor start={start} problem={problem} drafts={drafts} />);
  return { ...shown, draft, links: () => draft().links };
}

const ofChain = (...chain: Parameters<typeof toReadLinks>[0]) => toDraft(toReadLinks(chain));
const heads = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole("button", { name });
const names = (draft: ChainDraft) => draft.links.map(({ name }) => name);

test("a chain is drawn the way the words travelled: the origin first, the outlet last", () => {
  showEditor(ofChain(...CHAIN));

  expect(heads()).toEqual(["Origin", "Relay", "Outlet: Reuters"]);
  expect(screen.getAllByLabelText("Source").map((field) => field.getAttribute("value"))).toEqual([
    "Syrian Observatory for Human Rights",
    "Anadolu",
  ]);
});

test("an outlet alone says that no origin is stated, and offers to add one", async () => {
  const { user } = showEditor(ofChain(anOutletLink()));
  expect(screen.getByText("Origin not stated: the outlet alone says so.")).toBeTruthy();

  await user.click(button("Add the origin"));

  expect(screen.queryByText(/Origin not stated/)).toBeNull();
  expect(heads()).toEqual(["Origin", "Outlet: Reuters"]);
});

test("a deeper origin makes a relay of the one before", async () => {
  const { user, draft } = showEditor(ofChain(anOutletLink(), aLinkView()));

  await user.click(button("Add a deeper origin"));

  expect(heads()).toEqual(["Origin", "Relay", "Outlet: Reuters"]);
  expect(names(draft())).toEqual(["Syrian Observatory for Human Rights", ""]);
});

test.each([
  ["Move Anadolu towards the origin", ["Syrian Observatory for Human Rights", "Anadolu"]],
  [
    "Move Syrian Observatory for Human Rights towards the outlet",
    ["Syrian Observatory for Human Rights", "Anadolu"],
  ],
  ["Remove Anadolu", ["Syrian Observatory for Human Rights"]],
])("%s does so", async (name, left) => {
  const { user, draft } = showEditor(ofChain(...CHAIN));

  await user.click(button(name));

  expect(names(draft())).toEqual(left);
});

test.each(["Move Syrian Observatory for Human Rights towards the origin", "Move Anadolu towards the outlet"])(
  "nobody is offered to %s: it stands at that end",
  (name) => {
    showEditor(ofChain(...CHAIN));
    expect(button(name)).toHaveProperty("disabled", true);
  },
);

test("a link without a name is still told apart from the others by its buttons", () => {
  showEditor(addLink(ofChain(...CHAIN)));

  expect(button("Remove this link")).toBeTruthy();
  expect(button("Move this link towards the outlet")).toBeTruthy();
});

test("that the outlet's own people saw it is ticked at the outlet", async () => {
  const { user, draft } = showEditor(ofChain(...CHAIN));

  await user.click(screen.getByLabelText("First-hand: its own people saw it or did it"));

  expect(draft()).toMatchObject({ outletFirstHand: true });
  expect(names(draft())).toEqual(["Anadolu", "Syrian Observatory for Human Rights"]);
});

test.each([
  ["First-hand", "firstHand"],
  ["Against its own interest", "againstInterest"],
])("%s is ticked for the one link", async (label, field) => {
  const { user, links } = showEditor(ofChain(...CHAIN));

  await user.click(screen.getAllByLabelText(label)[0] ?? document.body);

  expect(links().map((link) => link[field as "firstHand" | "againstInterest"])).toEqual([false, true]);
});

test("the stances are all there in words, and one is chosen for the one link", async () => {
  const { user, links } = showEditor(ofChain(...CHAIN));
  const [stance = document.body] = screen.getAllByLabelText("Stance");

  expect(
    within(stance)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["asserts", "confirms", "denies", "could not verify", "declined to comment"]);
  await user.selectOptions(stance, "denies");
  expect(links().map((link) => link.stance)).toEqual(["asserts", "denies"]);
});

test("the cue is what was printed, and stands there as stored", async () => {
  const { user, links } = showEditor(ofChain(anOutletLink(), aLinkView()));
  const cue = screen.getByLabelText("Cue");
  expect(cue).toHaveProperty("value", "said");

  await user.type(cue, " on Friday");

  expect(links()[0]?.cue).toBe("said on Friday");
});

test("a source that is described, not named, is typed as printed; unticking brings the picked one back", async () => {
  const { user, links } = showEditor(ofChain(anOutletLink(), aLinkView()));
  const described = screen.getByLabelText("Described, not named");

  await user.click(described);
  const printed = screen.getByLabelText("As printed");
  await user.clear(printed);
  await user.type(printed, "مصادر أمنية");
  expect(links()[0]).toMatchObject({ unnamed: true, name: "مصادر أمنية", sourceId: null });
  expect(printed.getAttribute("dir")).toBe("auto");

  await user.click(described);
  expect(links()[0]).toMatchObject({ unnamed: false, sourceId: idOf(501) });
  expect(screen.getByLabelText("Source")).toHaveProperty("value", "Syrian Observatory for Human Rights");
});

const SHAAM: SourceListItem = {
  ...{ id: idOf(510), ref: "S-9", name: "Shaam Network", kind: "news_agency", country: null },
  ...{ reliability: "F", checked: true, aliases: [] },
};

test("a registered source is looked up by what is typed and taken by its id", async () => {
  const sent = answers(findSources, ({ text }) => done(text === "sha" ? [SHAAM] : []));
  const { user, links } = showEditor(addLink(ofChain(anOutletLink())));

  await user.type(screen.getByLabelText("Source"), "sha");
  await user.click(await screen.findByText("Shaam Network"));

  expect(sent.at(-1)).toEqual({ text: "sha" });
  expect(links()[0]).toMatchObject({ name: "Shaam Network", sourceId: idOf(510) });
  expect(screen.queryByText(/^Not registered/)).toBeNull();
});

test("a name that is not registered may stand, and the desk says that it will be unchecked", async () => {
  answers(findSources, done([]));
  const { user, links } = showEditor(addLink(ofChain(anOutletLink())));

  await user.type(screen.getByLabelText("Source"), "Orient News");
  await user.click(await screen.findByText("Orient News"));

  expect(links()[0]).toMatchObject({ name: "Orient News", sourceId: null });
  expect(screen.getByText("Not registered: it will be an unchecked source.")).toBeTruthy();
});

test("a search that is refused is said in the list", async () => {
  answers(findSources, refused("No."));
  const { user } = showEditor(addLink(ofChain(anOutletLink())));

  await user.type(screen.getByLabelText("Source"), "sha");

  expect(await screen.findByText("The search did not answer. Type again to retry.")).toBeTruthy();
});

test("an original is checked only once its address is there", async () => {
  const { user, links } = showEditor(ofChain(anOutletLink(), aLinkView()));
  const checked = screen.getByLabelText("Checked: the source says so there");
  expect(checked).toHaveProperty("disabled", true);

  await user.type(screen.getByLabelText("Address of the post or release"), "https://sohr.example/1");
  await user.click(checked);

  expect(links()[0]).toMatchObject({ originalUrl: "https://sohr.example/1", originalChecked: true });
});

const unnamed = (source: string) => aLinkView({ source, sourceId: idOf(520), unnamed: true });

test("what was refused of one link is said at that link alone", () => {
  showEditor(ofChain(anOutletLink(), unnamed("rebels"), unnamed("activists")), {
    ...{ path: "chain.0.source", message: "Too long." },
  });

  const described = screen
    .getAllByLabelText("As printed")
    .map((field) => [field.getAttribute("value"), field.getAttribute("aria-invalid")]);
  expect(described).toEqual([
    ["activists", null],
    ["rebels", "true"],
  ]);
});

test("a refusal stands at the link that it is about, also where nobody named one before it", () => {
  const [blank, named] = [
    { name: "", unnamed: true },
    { name: "rebels", unnamed: true },
  ];
  const empty = addLink(addLink(ofChain(anOutletLink())));
  const links = empty.links.map((link, index) => ({ ...link, ...(index === 0 ? blank : named) }));
  showEditor({ ...empty, links }, { path: "chain.1.source", message: "Too long." });

  const said = screen.getByText("Too long.");
  const field = screen.getAllByLabelText("As printed").find((one) => one.getAttribute("value") === "rebels");
  expect(field?.getAttribute("aria-describedby")).toBe(said.id);
});
