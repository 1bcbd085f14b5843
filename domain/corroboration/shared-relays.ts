import type { Origin } from "@/domain/corroboration/origins";
import { compareText } from "@/lib/compare-text";

/** Unnamed origins that somebody passed on together: they may be one and the same. */
export interface SharedRelay {
  relayId: string;
  relayName: string;
  origins: Origin[];
}

/**
 * The relays that unnamed origins share (rule: Independence and corroboration, 4). Whoever relays one and publishes
 * another is shared too; outlets that only publish are not, since they were told nothing themselves.
 */
export function sharedRelays(origins: readonly Origin[]): SharedRelay[] {
  const unnamed = origins.filter((origin) => origin.unnamed);
  const relays = unnamed.flatMap((origin) => origin.carriers.filter((carrier) => carrier.isRelay));
  const names = new Map(relays.map((relay) => [relay.sourceId, relay.name]));

  return [...names]
    .map(([relayId, relayName]) => ({
      relayId,
      relayName,
      origins: unnamed.filter((one) => carries(one, relayId)),
    }))
    .filter((shared) => shared.origins.length > 1)
    .sort((a, b) => compareText(a.relayId, b.relayId));
}

function carries(origin: Origin, sourceId: string): boolean {
  return origin.carriers.some((carrier) => carrier.sourceId === sourceId);
}
