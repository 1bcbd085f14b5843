import type { Origin } from "@/domain/corroboration/origins";
import { type Tie, tiesSeveral } from "@/domain/corroboration/tie";
import { compareText, sortedDistinct } from "@/lib/compare-text";
import { groupBy } from "@/lib/group-by";
import { inList } from "@/lib/words";

/**
 * The ties of unnamed origins that somebody passed on together: they may be one and the same (rule: Independence and
 * corroboration, 4). Whoever relays one and publishes another is shared too; outlets that only publish are not, since
 * they were told nothing themselves.
 */
export function sharedRelayTies(origins: readonly Origin[]): Tie[] {
  const carried = origins
    .filter((origin) => origin.unnamed)
    .flatMap((origin) => origin.carriers.map((carrier) => ({ origin, carrier })));
  const byCarrier = groupBy(carried, ({ carrier }) => carrier.sourceId);

  return sortedDistinct(byCarrier.keys())
    .map((id) => byCarrier.get(id) ?? [])
    .filter((passedOn) => passedOn.some(({ carrier }) => carrier.isRelay))
    .map((passedOn) =>
      toTie(
        passedOn.map(({ origin }) => origin),
        nameOf(passedOn),
      ),
    )
    .filter(({ members }) => tiesSeveral(members));
}

function nameOf(passedOn: readonly { carrier: { name: string } }[]): string {
  return sortedDistinct(passedOn.map(({ carrier }) => carrier.name))[0] ?? "";
}

function toTie(origins: readonly Origin[], relayName: string): Tie {
  const members = origins.flatMap(({ id, name, reports }) =>
    sortedDistinct(reports.map(({ recordedId }) => recordedId)).map((recordedId) => ({
      ...{ originId: id, recordedId, name, way: null },
    })),
  );
  const distinct = new Map(members.map((member) => [`${member.originId} ${member.recordedId}`, member]));
  return {
    kind: "shared_relay",
    hearsayOnly: false,
    members: [...distinct.values()].sort((a, b) => compareText(a.recordedId, b.recordedId)),
    say: (joined) => {
      const names = sortedDistinct(joined.map(({ name }) => name));
      return `${inList(names)} are unnamed and were all passed on by ${relayName}: they may be the same.`;
    },
  };
}
