import { type Dispatch, useMemo } from "react";
import { useKeptStore } from "@/components/access/kept-store";
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
import { useLatest } from "./use-latest";
import { useRuns } from "./use-runs";
import { useUndo } from "./use-undo";

/** Stands for the whole article where a card's key stands else. */
const ARTICLE = "article";

/** Everything that changes something on the article screen. A failure is told and leaves the screen as it was. */
export function useReaderCommands(article: ReadArticle, dispatch: Dispatch<ReaderEvent>) {
  const store = useKeptStore();
  const undo = useUndo();
  const { run, busyKeys } = useRuns(undo);
  const { tell, latest, latestProposed } = useLatest(dispatch);

  const commands = useMemo(() => {
    const proposed: Tools["proposed"] = async (suggestion) => {
      const answer = await readProposed(article, suggestion);
      const [taken] = answer.ok ? withTakenNames([answer.value], store) : [];
      return taken ? { ok: true, value: taken } : answer;
    };
    const tools = { proposed, store, dispatch: tell, undo, run, latest, latestProposed };
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
  }, [tell, latest, latestProposed, undo, run, article, store]);

  return { ...commands, busyKeys, isReading: busyKeys.has(ARTICLE), undoLast: undo.undoLast, say: undo.said };
}
