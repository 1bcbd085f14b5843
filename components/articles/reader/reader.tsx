"use client";

import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import type { ReadItem, ReadLink } from "@/domain/articles/reading";
import type { Verdict } from "@/domain/claims/standing";
import { ItemCard } from "./item-card";
import { KeysDialog } from "./keys-dialog";
import { toParagraphs } from "./marked-text";
import { PhoneDrawer } from "./phone-drawer";
import { Rail } from "./rail";
import { type ReaderDialog, ReaderDialogs } from "./reader-dialogs";
import { readerKeys } from "./reader-keys";
import { openReader, readerReducer } from "./reader-state";
import { ReaderToolbar } from "./reader-toolbar";
import { SelectionButton } from "./selection-button";
import { TextColumn } from "./text-column";
import { useHighlights } from "./use-highlights";
import { useKeys, useKeysSwitch } from "./use-keys";
import { useReaderCommands } from "./use-reader-commands";
import { useRefreshOnLeaving } from "./use-refresh-on-leaving";
import { useScrollToActive } from "./use-scroll-to-active";
import { useTextClicks } from "./use-text-clicks";
import { type TextSelection, useTextSelection } from "./use-text-selection";

/** The article as its screen shows it. */
export interface ReadArticle {
  id: string;
  ref: string;
  text: string;
  language: string;
  outlet: ReadLink;
}

/** What this person may do here. */
export interface ReaderRights {
  review: boolean;
  overrideGuard: boolean;
}

interface ReaderProps {
  article: ReadArticle;
  items: readonly ReadItem[];
  rights: ReaderRights;
}

function useReaderState(initial: readonly ReadItem[]) {
  const [state, dispatch] = useReducer(readerReducer, initial, openReader);
  const [takeFocus, setTakeFocus] = useState(false);
  const pick = useCallback((key: string) => {
    setTakeFocus(false);
    dispatch({ type: "picked", key });
  }, []);
  const move = useCallback((by: 1 | -1) => {
    setTakeFocus(true);
    dispatch({ type: "moved", by });
  }, []);
  return { ...state, dispatch, takeFocus, pick, move };
}

function useMarkedText(text: string, items: readonly ReadItem[]) {
  const claims = useMemo(() => items.filter((item) => item.kind === "claim"), [items]);
  const paragraphs = useMemo(
    () =>
      toParagraphs(
        text,
        claims.map(({ key, span }) => ({ id: key, span })),
      ),
    [text, claims],
  );
  const standings = useMemo(() => new Map(claims.map(({ key, standing }) => [key, standing])), [claims]);
  return { paragraphs, standings };
}

/** The article screen: the text with its claims marked, the cards beside it, and everything done by mouse or keys. */
export function Reader({ article, items: initial, rights }: ReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const { items, activeKey, dispatch, takeFocus, pick, move } = useReaderState(initial);
  const commands = useReaderCommands(dispatch);
  const [dialog, setDialog] = useState<ReaderDialog | null>(null);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [keysOn, setKeysOn] = useKeysSwitch();
  const points = useMemo(() => [...article.text], [article.text]);
  const { paragraphs, standings } = useMarkedText(article.text, items);
  const selection = useTextSelection(root, points);
  const active = items.find((item) => item.key === activeKey) ?? null;

  const pickFromText = useCallback(
    (key: string) => {
      pick(key);
      if (window.matchMedia("(width < 64rem)").matches) setDrawerOpen(true);
    },
    [pick],
  );
  useTextClicks(root, items, pickFromText);
  useHighlights(root, items, activeKey);
  useScrollToActive(root, items, activeKey);
  useRefreshOnLeaving(items);
  useKeys(keysOn, readerKeys({ active, move, commands, open: setDialog, rights }));

  const review = (claim: Extract<ReadItem, { kind: "claim" }>, verdict: Verdict | null) =>
    setDialog({ kind: "review", claim, verdict });
  const claimSelected = ({ span, quote }: TextSelection) => {
    setDialog({ kind: "create", span, quote });
    document.getSelection()?.removeAllRanges();
  };
  const edit = (item: ReadItem) => setDialog({ kind: "edit", item });
  const card = (item: ReadItem) => (
    <ItemCard
      item={item}
      active={item.key === activeKey}
      takeFocus={takeFocus}
      canReview={rights.review}
      busy={item.key === commands.busyKey}
      claimCommands={{ ...commands.claim, edit, review }}
      suggestionCommands={{ ...commands.suggestion, edit }}
      onPick={pick}
    />
  );

  return (
    <>
      <ReaderToolbar items={items} onMove={move} onKeys={() => setDialog({ kind: "keys" })} />
      <div className="relative grid gap-x-10 lg:grid-cols-[minmax(0,37rem)_minmax(19rem,1fr)]">
        <div className="relative">
          <TextColumn
            root={root}
            paragraphs={paragraphs}
            claims={standings}
            activeKey={activeKey}
            language={article.language}
          />
          {selection && <SelectionButton selection={selection} onClaim={() => claimSelected(selection)} />}
        </div>
        <aside aria-label="Claims beside the text" className="no-print hidden lg:block">
          <Rail root={root} items={items} activeKey={activeKey} card={card} />
        </aside>
      </div>
      <PhoneDrawer
        items={items}
        activeKey={activeKey}
        open={drawerOpen}
        onOpenChange={setDrawerOpen}
        card={card}
      />
      <ReaderDialogs
        dialog={dialog}
        article={article}
        points={points}
        rights={rights}
        commands={commands}
        onClose={() => setDialog(null)}
      />
      <KeysDialog
        open={dialog?.kind === "keys"}
        onOpenChange={(open) => setDialog(open ? { kind: "keys" } : null)}
        keysOn={keysOn}
        onSwitch={setKeysOn}
      />
    </>
  );
}
