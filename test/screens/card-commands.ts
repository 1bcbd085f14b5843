import type { ClaimCommands } from "@/components/articles/reader/claim-card";
import type { SuggestionCommands } from "@/components/articles/reader/suggestion-card";

/** What a card of the article screen is told to do, in order: the command's name, and what it was given. */
export function cardCommands() {
  const told: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void told.push([name, ...given]);
  const tellApart = async (...given: unknown[]) => {
    note("tellApart")(...given);
    return true;
  };
  const both = { attach: note("attach"), tellApart, say: note("say"), edit: note("edit") };
  const claimCommands: ClaimCommands = { ...both, withdraw: note("withdraw"), review: note("review") };
  const suggestionCommands: SuggestionCommands = {
    ...both,
    ...{ accept: note("accept"), reject: note("reject"), takeMatch: note("takeMatch") },
  };
  return { told, commands: { claimCommands, suggestionCommands } };
}
