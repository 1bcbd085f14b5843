import { DateTime } from "@/components/ui/date-time";
import { inList } from "@/lib/words";
import type { IndependenceDetail } from "@/server/corroboration/views";
import { DecideOriginsDialog } from "./decide-origins-dialog";
import { WithdrawDecisionButton } from "./withdraw-decision-button";

interface DecidingProps {
  independence: IndependenceDetail;
  canDecide: boolean;
}

/** What people decided about origins of this claim, each with who, why, and whether other ties still join the two. */
export function OriginDecisions({ independence, canDecide }: DecidingProps) {
  const standing = independence.decisions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const separations = independence.separations.filter(({ stillJoined }) => stillJoined);
  if (standing.length + separations.length === 0) return null;

  return (
    <>
      <h3 className="mt-3 font-medium">Decided by people</h3>
      <ul>
        {standing.map(({ id, decision, origins, reason, decidedBy, decidedAt }) => (
          <li key={id} className="py-1 text-sm text-ink-soft">
            <bdi className="font-medium text-ink">{inList(origins.map(({ name }) => name))}</bdi> are{" "}
            {decision} here: <bdi>{reason}</bdi> <bdi>{decidedBy.name}</bdi>,{" "}
            <DateTime value={decidedAt} precision="day" />{" "}
            {canDecide && (
              <WithdrawDecisionButton
                claimId={independence.claimId}
                decisionId={id}
                version={independence.claimVersion}
                about={`${inList(origins.map(({ name }) => name))} are ${decision}`}
              />
            )}
          </li>
        ))}
        {separations.map(({ reason }) => (
          <li key={reason} className="py-1 text-sm text-ink-soft">
            <bdi>{reason}</bdi> Other ties still join them.
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same for two origins in either order: a merge may turn them round. */
function pairKey(ids: readonly string[]): string {
  return [...ids].sort().join(" ");
}

/** Origins whose articles read alike: a person says whether one was copied from the other. */
export function SameTexts({ independence, canDecide }: DecidingProps) {
  const names = new Map(
    independence.groups.flatMap(({ origins }) =>
      origins.map(({ sourceId, name }) => [sourceId, name] as const),
    ),
  );
  const decided = new Set(
    independence.decisions
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ origins }) => pairKey(origins.map(({ id }) => id))),
  );
  const open = independence.sameTexts.filter(({ between }) => !decided.has(pairKey(between)));
  if (open.length === 0) return null;

  return (
    <>
      <h3 className="mt-3 font-medium">Nearly the same text</h3>
      <ul>
        {open.map(({ between: [one, other], share }) => (
          <li key={`${one} ${other}`} className="py-1 text-sm text-ink-soft">
            <bdi>{inList([names.get(one) ?? "", names.get(other) ?? ""])}</bdi>: {Math.round(share * 100)} %
            of the shorter passage stands in the other. Was one copied?{" "}
            {canDecide && (
              <DecideOriginsDialog
                independence={independence}
                label="Decide"
                initial={{ one, other, reason: "Their texts are nearly the same." }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
