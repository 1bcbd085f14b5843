import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { useKeptStore } from "@/components/access/kept-store";
import { inSight, isFoldable } from "@/domain/articles/folding";
import type { ReadItem, RejectedSuggestion } from "@/domain/articles/reading";
import type { Verdict } from "@/domain/claims/standing";
import { toParagraphs } from "./marked-text";
import type { ReaderDialog } from "./reader-dialogs";
import { readerKeys } from "./reader-keys";
import type { ReaderProps } from "./reader-props";
import { openReader, type ReaderEvent, type ReaderState, readerReducer } from "./reader-state";
import { withTakenNames } from "./taken-names";
import { useHighlights } from "./use-highlights";
import { useKeys, useKeysSwitch } from "./use-keys";
import { useReaderCommands } from "./use-reader-commands";
import { useRefreshOnLeaving } from "./use-refresh-on-leaving";
import { useScrollToActive } from "./use-scroll-to-active";
import { useTextClicks } from "./use-text-clicks";
import { type TextSelection, useTextSelection } from "./use-text-selection";

function useReaderState(initial: readonly ReadItem[], rejected: readonly RejectedSuggestion[]) {
  const store = useKeptStore();
  const [state, dispatch] = useReducer(readerReducer, initial, (items) => openReader(items, rejected));
  const [takeFocus, setTakeFocus] = useState(false);
  const tell = useCallback((event: ReaderEvent) => {
    // The button that was pressed goes with its card: focus follows to the next one.
    if (event.type === "wentOn" || event.type === "reopened") setTakeFocus(true);
    dispatch(event);
  }, []);
  const pick = useCallback((key: string) => {
    setTakeFocus(false);
    dispatch({ type: "picked", key });
  }, []);
  const move = useCallback((by: 1 | -1) => {
    setTakeFocus(true);
    dispatch({ type: "moved", by });
  }, []);
  const fold = useCallback((unfolded: boolean) => dispatch({ type: "folded", unfolded }), []);
  const [opened] = useState(initial);
  useEffect(() => {
    // A link from elsewhere names the appearance it means; once, not again when the page is refreshed.
    const named = opened.find(({ key }) => window.location.hash === `#${key}`);
    if (named) dispatch({ type: "picked", key: named.key });
  }, [opened]);
  useEffect(() => {
    for (const item of withTakenNames(initial, store)) dispatch({ type: "changed", item });
  }, [initial, store]);
  return { ...state, dispatch: tell, takeFocus, pick, move, fold };
}

/** The items in sight; the same list as long as a step changes nothing in it, so that 2,000 need not be placed anew. */
function useInSight({ items, activeKey, unfolded }: ReaderState): readonly ReadItem[] {
  const active = items.find((item) => item.key === activeKey);
  const kept = active && isFoldable(active) ? active.key : null;
  return useMemo(() => inSight(items, { unfolded, activeKey: kept }), [items, unfolded, kept]);
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

/** Everything the article screen holds and does; the component only draws it. */
export function useReader({ article, items: initial, rejected, rights }: ReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const state = useReaderState(initial, rejected);
  const { items, activeKey, unfolded, dispatch, takeFocus, pick, move, fold } = state;
  const shown = useInSight(state);
  const commands = useReaderCommands(article, dispatch);
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
  useTextClicks(root, shown, pickFromText);
  useHighlights(root, shown, activeKey);
  useScrollToActive(root, items, activeKey);
  useRefreshOnLeaving(items);
  useKeys(
    keysOn,
    readerKeys({ active, move, unfold: () => fold(!unfolded), commands, open: setDialog, rights }),
  );

  const dialogs = {
    review: (claim: Extract<ReadItem, { kind: "claim" }>, verdict: Verdict | null) =>
      setDialog({ kind: "review", claim, verdict }),
    edit: (item: ReadItem) => setDialog({ kind: "edit", item }),
    keys: () => setDialog({ kind: "keys" }),
    rejected: () => setDialog({ kind: "rejected" }),
    create: ({ span, quote }: TextSelection) => {
      setDialog({ kind: "create", span, quote });
      document.getSelection()?.removeAllRanges();
    },
    close: () => setDialog(null),
  };
  return {
    ...{
      root,
      items,
      shown,
      rejected: state.rejected,
      activeKey,
      unfolded,
      takeFocus,
      pick,
      move,
      fold,
      commands,
    },
    ...{ points, paragraphs, standings, selection },
    ...{ dialog, dialogs, drawerOpen, setDrawerOpen, keysOn, setKeysOn },
  };
}
