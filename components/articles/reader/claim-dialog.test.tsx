import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import type { ReadLink } from "@/domain/articles/reading";
import { refused } from "@/test/screens/answers";
import { anOutletReadLink, aReadLink } from "@/test/screens/article-views";
import { show } from "@/test/screens/show";
import { ClaimDialog, type ClaimDraft, type ClaimDraftResult } from "./claim-dialog";

const described = (name: string, more: Partial<ReadLink> = {}) =>
  aReadLink({ name, sourceId: null, unnamed: true, cue: null, mention: null, ...more });
const OUTLET = anOutletReadLink();
const OPENED: ClaimDraft = {
  title: "Edit C-1",
  saveLabel: "Save",
  span: { start: 0, end: 4 },
  statement: "Nine died.",
  chain: [OUTLET, described("a doctor", { originalUrl: "https://ridge.example/7", againstInterest: true })],
  spanIsFixed: true,
  offersKeepOpen: false,
  offersClaims: false,
};
const CONFLICT = refused("Somebody changed this claim.", { code: "conflict" }).error;

interface PageProps {
  newest: Partial<ClaimDraft>;
  saved: ClaimDraftResult[];
  onClose: () => void;
}

function Page({ newest, saved, onClose }: PageProps) {
  const [draft, setDraft] = useState(OPENED);
  const meetsOthers = draft === OPENED && Object.keys(newest).length > 0;
  const save = async (result: ClaimDraftResult) => {
    saved.push(result);
    return meetsOthers ? CONFLICT : null;
  };
  const load = async () => {
    setDraft({ ...OPENED, ...newest });
    return null;
  };
  return (
    <ClaimDialog draft={draft} points={[..."Nine"]} onSave={save} onLoadNewest={load} onClose={onClose} />
  );
}

/** A dialog whose first save meets what somebody else saved: `newest`. */
function showDialog(newest: Partial<ClaimDraft> = {}) {
  const saved: ClaimDraftResult[] = [];
  const onClose = vi.fn();
  return { saved, onClose, ...show(<Page newest={newest} saved={saved} onClose={onClose} />) };
}

const press = (name: string) => screen.getByRole("button", { name });
const goOn = "Load the newest version and go on";

test("a chain that is changed in one point keeps everything else of its links", async () => {
  const { user, saved } = showDialog();
  const words = screen.getByLabelText("As printed");

  await user.clear(words);
  await user.type(words, "two doctors");
  await user.click(press("Save"));

  expect(saved[0]?.chainChanged).toBe(true);
  expect(saved[0]?.chain).toMatchObject([
    { source: "two doctors", originalUrl: "https://ridge.example/7", againstInterest: true },
  ]);
});

test("a chain that both changed is shown beside one's own, which takes its place on saving", async () => {
  const { user, saved } = showDialog({ chain: [OUTLET, described("a nurse")] });
  await user.type(screen.getByLabelText("As printed"), " in Aleppo");
  await user.click(press("Save"));
  await user.click(press(goOn));

  expect(await screen.findByText("Its chain now is")).toBeTruthy();
  expect(screen.getByText("a nurse")).toBeTruthy();
  await user.click(press("Save"));

  expect(saved[1]?.chain).toMatchObject([{ source: "a doctor in Aleppo" }]);
});

test("the chain that others saved is taken with one press", async () => {
  const { user, saved } = showDialog({ chain: [OUTLET, described("a nurse")] });
  await user.type(screen.getByLabelText("As printed"), " in Aleppo");
  await user.click(press("Save"));
  await user.click(press(goOn));
  await user.click(press("Use this chain instead"));

  expect(screen.queryByText("Its chain now is")).toBeNull();
  expect(screen.getByLabelText("As printed")).toHaveProperty("value", "a nurse");
  await user.click(press("Save"));

  expect(saved[1]?.chainChanged).toBe(false);
});

test("a chain that nobody else changed raises no question", async () => {
  const { user } = showDialog({ statement: "Ten died." });
  await user.type(screen.getByLabelText("As printed"), " in Aleppo");
  await user.click(press("Save"));
  await user.click(press(goOn));

  expect(screen.queryByText("Its chain now is")).toBeNull();
});

test("words that nobody touched here follow what others saved", async () => {
  const { user, saved } = showDialog({ statement: "Ten died." });
  await user.click(press("Save"));
  await user.click(press(goOn));
  await user.click(press("Save"));

  expect(saved.map(({ statement }) => statement)).toEqual(["Nine died.", "Ten died."]);
});

test("words that both changed are shown beside one's own, and taken with one press", async () => {
  const { user, saved } = showDialog({ statement: "Ten died." });
  await user.type(screen.getByLabelText(/^Statement/), " All of them soldiers.");
  await user.click(press("Save"));
  await user.click(press(goOn));

  const notice = (await screen.findByText("It now reads")).closest("div");
  expect(notice && within(notice).getByText("Ten died.")).toBeTruthy();
  await user.click(press("Use these words instead"));
  await user.click(press("Save"));

  expect(saved[1]?.statement).toBe("Ten died.");
});

test("a beginning that only the article explains is announced", async () => {
  const { user } = showDialog();
  const words = screen.getByLabelText(/^Statement/);

  await user.clear(words);
  await user.type(words, "He said nine died.");

  const status = screen.getAllByRole("status").find(({ textContent }) => textContent);
  expect(status?.textContent).toMatch(/He/);
});
