import { type Dispatch, useCallback, useMemo, useRef } from "react";
import { useKeptStore } from "@/components/access/kept-store";
import type { ReadClaim } from "@/domain/articles/reading";
import { claimCommands } from "./claim-commands";
import type { Tools } from "./command-tools";
import type { ReadArticle } from "./reader-props";
import {
  acceptChanged,
  attachSelection,
  claimSelection,
  readAgain,
  readNewest,
  readProposed,
  saveClaim,
} from "./reader-server";
import type { ReaderEvent } from "./reader-state";
import { reopenCommand } from "./reopen-command";
import { suggestionCommands } from "./suggestion-commands";
import { withTakenNames } from "./taken-names";
import { useRuns } from "./use-runs";
import { useUndo } from "./use-undo";

/** Stands for the whole article where a card's key stands else. */
const ARTICLE = "article";

/** What an event tells of a claim, if it tells of one. */
function claimIn(event: ReaderEvent): ReadClaim | null {
  if (event.type === "merged") return event.into;
  if ("claim" in event) return event.claim;
  return "item" in event && event.item.kind === "claim" ? event.item : null;
}

/** Notes the version of each claim that the screen is told of. */
function useLatest(dispatch: Dispatch<ReaderEvent>) {
  const versions = useRef(new Map<string, number>());
  const tell = useCallback(
    (event: ReaderEvent) => {
      const claim = claimIn(event);
      if (claim) versions.current.set(claim.claimId, claim.version);
      dispatch(event);
    },
    [dispatch],
  );
  const latest = useCallback(
    (claim: ReadClaim) => ({ ...claim, version: versions.current.get(claim.claimId) ?? claim.version }),
    [],
  );
  return { tell, latest };
}

/** Everything that changes something on the article screen. A failure is told and leaves the screen as it was. */
export function useReaderCommands(article: ReadArticle, dispatch: Dispatch<ReaderEvent>) {
  const store = useKeptStore();
  const undo = useUndo();
  const { run, busyKeys } = useRuns(undo);
  const { tell, latest } = useLatest(dispatch);

  const commands = useMemo(() => {
    const proposed: Tools["proposed"] = async (suggestion) => {
      const answer = await readProposed(article, suggestion);
      const [taken] = answer.ok ? withTakenNames([answer.value], store) : [];
      return taken ? { ok: true, value: taken } : answer;
    };
    const tools = { proposed, store, dispatch: tell, undo, run, latest };
    const claim = claimCommands(tools);
    return {
      suggestion: { ...suggestionCommands(tools, claim.withdraw), reopen: reopenCommand(tools) },
      readProposed: proposed,
      claim,
      renew: async () => {
        const renewed = await run(ARTICLE, () => readAgain(article));
        if (!renewed) return;
        tell({ type: "renewed", suggestions: renewed.suggestions });
        for (const item of withTakenNames(renewed.suggestions, store)) tell({ type: "changed", item });
        undo.said(`Read again: ${renewed.words}.`);
      },
      acceptChanged,
      claimSelection,
      attachSelection,
      saveClaim,
      readNewest,
    };
  }, [tell, latest, undo, run, article, store]);

  return { ...commands, busyKeys, isReading: busyKeys.has(ARTICLE), undoLast: undo.undoLast, say: undo.said };
}
