"use client";

import { MatchOffer } from "@/components/claims/match-offer";
import type { ReadItem } from "@/domain/articles/reading";
import type { MatchView } from "@/server/claims/matching/views";
import { useOffers } from "./offers";
import { useKeys, useKeysSwitch } from "./use-keys";
import { BUSY } from "./use-runs";

const KEYS = { attach: "s", tellApart: "n" } as const;

/** What can be answered to an offered claim; the second answer tells whether it went through. */
export interface CardMatchCommands<Item extends ReadItem> {
  attach: (item: Item, match: MatchView) => void;
  /** `restore` is called when the answer is undone. */
  tellApart: (item: Item, match: MatchView, restore: () => void) => Promise<boolean>;
  /** Says something that calls for no answer. */
  say: (words: string) => void;
}

interface CardMatchesProps<Item extends ReadItem> {
  item: Item;
  attachLabel: string;
  busy: boolean;
  commands: CardMatchCommands<Item>;
}

/** On a closed card: which claim it is likely the same as. It stands in a line that is there anyway, so that nothing moves. */
export function OfferHint({ item }: { item: ReadItem }) {
  const { matches } = useOffers(item, false);
  const [strongest] = matches;
  if (!strongest) return null;

  return (
    <span className="min-w-0 flex-1 truncate text-accent">
      Same as <span className="font-mono">{strongest.claim.ref}</span>?
    </span>
  );
}

/** The claims that are likely the same as what stands on the open card; the keys answer the strongest one. */
export function CardMatches<Item extends ReadItem>({
  item,
  attachLabel,
  busy,
  commands,
}: CardMatchesProps<Item>) {
  const { matches, drop, restore } = useOffers(item, true);
  const [keysOn] = useKeysSwitch();
  const attach = (match: MatchView) => commands.attach(item, match);
  const tellApart = async (match: MatchView) => {
    if (await commands.tellApart(item, match, () => restore(match))) drop(match);
  };
  const [strongest] = matches;
  const sayNone = () => commands.say("No claim is offered here as likely the same.");
  const answers: Record<string, () => void> = strongest
    ? { [KEYS.attach]: () => attach(strongest), [KEYS.tellApart]: () => void tellApart(strongest) }
    : { [KEYS.attach]: sayNone, [KEYS.tellApart]: sayNone };
  const sayBusy = () => commands.say(BUSY.message);
  useKeys(keysOn, busy ? { [KEYS.attach]: sayBusy, [KEYS.tellApart]: sayBusy } : answers);
  if (matches.length === 0) return null;

  return (
    <section aria-label="Likely the same" className="mt-3 border-t border-hairline pt-2">
      <p className="font-medium text-ink-soft">Likely the same as</p>
      <ol>
        {matches.map((match) => (
          <MatchOffer
            key={match.claim.id}
            match={match}
            attachLabel={attachLabel}
            leaving={item.kind === "claim" ? item : null}
            busy={busy}
            commands={{ attach, tellApart }}
            keys={keysOn && match === strongest ? KEYS : undefined}
          />
        ))}
      </ol>
    </section>
  );
}
