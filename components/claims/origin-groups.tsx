import { Badge } from "@/components/ui/badge";
import { counted, inList } from "@/lib/words";
import type { ClaimDetail } from "@/server/claims/views";
import type { IndependenceDetail } from "@/server/corroboration/views";
import { DecideOriginsDialog } from "./decide-origins-dialog";
import { GroupTree } from "./group-tree";
import { OriginDecisions, SameTexts } from "./origin-decisions";

function oppositionWords({ bareDenial, answered }: IndependenceDetail["opposition"][number]): string {
  if (bareDenial) return "a party’s bare denial: shown, does not block";
  return answered ? "answered" : "not answered yet";
}

function Opposition({ opposition }: Pick<IndependenceDetail, "opposition">) {
  if (opposition.length === 0) return null;

  return (
    <>
      <h3 className="mt-3 font-medium">Against</h3>
      <ul>
        {opposition.map((one) => (
          <li key={one.id} className="py-1 text-sm text-ink-soft">
            <bdi className="font-medium text-ink">{one.sourceName ?? "Origin not stated"}</bdi>
            {one.ref && ` in ${one.ref}`}: {oppositionWords(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Camps({ camps, crossCamp, supply }: Pick<IndependenceDetail, "camps" | "crossCamp" | "supply">) {
  if (camps.length === 0) return null;

  const sides = inList(camps.map(({ camp, groups }) => `${camp} (${counted(groups, "group")})`));
  return (
    <p className="mt-1 text-sm text-ink-soft">
      On sides of a conflict: <bdi>{sides}</bdi>.{crossCamp && " The support crosses sides."} The rule counts{" "}
      {counted(supply, "origin")}.
    </p>
  );
}

interface OriginGroupsProps {
  claim: ClaimDetail;
  independence: IndependenceDetail;
  canDecide: boolean;
}

/** "N outlets · M independent origins", and behind it the groups they make, why they join, and what speaks against. */
export function OriginGroups({ claim, independence, canDecide }: OriginGroupsProps) {
  const { outlets, independentOrigins, weakGroups, groups, opposition } = independence;
  const declarable = groups.flatMap(({ origins }) => origins).filter(({ sourceId }) => sourceId !== null);
  const isOpen = independence.decisions.length + independence.sameTexts.length > 0;

  return (
    <details className="group/origins border-y border-hairline py-1" open={isOpen}>
      <summary className="flex min-h-10 flex-wrap items-center gap-x-2 text-md font-medium tabular-nums">
        <span>
          {counted(outlets, "outlet")} · {counted(independentOrigins, "independent origin")}
        </span>
        {weakGroups > 0 && <Badge tone="warning">{weakGroups} weak</Badge>}
        <span className="ms-auto text-sm font-normal text-accent group-open/origins:hidden">Why?</span>
      </summary>
      {groups.length === 0 && <p className="pb-2 text-ink-soft">Nothing supports this claim yet.</p>}
      <ol className="divide-y divide-hairline">
        {groups.map((group) => (
          <GroupTree key={group.key} group={group} claim={claim} />
        ))}
      </ol>
      <Camps {...independence} />
      <SameTexts independence={independence} canDecide={canDecide} />
      <OriginDecisions independence={independence} canDecide={canDecide} />
      <Opposition opposition={opposition} />
      <p className="pt-1 pb-2 text-sm text-ink-soft">
        Corroborated needs two; weak groups together count as one of them, and so do groups of one side.
      </p>
      {canDecide && declarable.length > 1 && (
        <div className="no-print pb-2">
          <DecideOriginsDialog independence={independence} />
        </div>
      )}
    </details>
  );
}
