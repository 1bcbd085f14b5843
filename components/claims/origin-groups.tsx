import { Badge } from "@/components/ui/badge";
import { counted, inList } from "@/lib/words";
import type { ClaimDetail } from "@/server/claims/views";

type Independence = ClaimDetail["independence"];
type Group = Independence["groups"][number];
type Weakness = NonNullable<Group["origins"][number]["weakness"]>;

const WEAKNESS_LABELS: Record<Weakness, string> = {
  unnamed: "unnamed",
  unchecked: "unchecked",
  not_stated: "not stated",
  loop: "a loop",
};

/** What a group rests on, by the references people know. */
function restsOn({ appearanceIds, evidenceIds }: Group, claim: ClaimDetail): string {
  const articles = claim.appearances
    .filter(({ id }) => appearanceIds.includes(id))
    .map(({ article }) => `${article.ref} (${article.outlet})`);
  const evidence =
    evidenceIds.length === 0 ? [] : [counted(evidenceIds.length, "piece of evidence", "pieces of evidence")];
  return inList([...articles, ...evidence]);
}

function GroupItem({ group, claim }: { group: Group; claim: ClaimDetail }) {
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
        {group.origins.map(({ name, weakness }) => (
          <span key={name} className="inline-flex flex-wrap items-center gap-1.5">
            <bdi>{name}</bdi>
            {weakness && <Badge tone="warning">{WEAKNESS_LABELS[weakness]}</Badge>}
          </span>
        ))}
        {group.weak && <span className="text-sm font-normal text-ink-soft">weak group</span>}
      </p>
      <p className="mt-0.5 text-sm text-ink-soft">
        Rests on <bdi>{restsOn(group, claim)}</bdi>
      </p>
      {group.joins.map(({ reason }) => (
        <p key={reason} className="mt-0.5 text-sm text-ink-soft">
          <bdi>{reason}</bdi>
        </p>
      ))}
    </li>
  );
}

function oppositionWords({ bareDenial, answered }: Independence["opposition"][number]): string {
  if (bareDenial) return "a party's bare denial: shown, does not block";
  return answered ? "answered" : "not answered yet";
}

function Opposition({ opposition }: { opposition: Independence["opposition"] }) {
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

/** "N outlets · M independent origins", and behind it the groups they make, why they join, and what speaks against. */
export function OriginGroups({ claim }: { claim: ClaimDetail }) {
  const { outlets, independentOrigins, weakGroups, groups, opposition } = claim.independence;

  return (
    <details className="group border-y border-hairline py-1">
      <summary className="flex min-h-10 flex-wrap items-center gap-x-2 text-md font-medium tabular-nums">
        <span>
          {counted(outlets, "outlet")} · {counted(independentOrigins, "independent origin")}
        </span>
        {weakGroups > 0 && <Badge tone="warning">{weakGroups} weak</Badge>}
        <span className="ms-auto text-sm font-normal text-accent group-open:hidden">Why?</span>
      </summary>
      {groups.length === 0 && <p className="pb-2 text-ink-soft">Nothing supports this claim yet.</p>}
      <ol className="divide-y divide-hairline">
        {groups.map((group) => (
          <GroupItem key={group.key} group={group} claim={claim} />
        ))}
      </ol>
      <Opposition opposition={opposition} />
      <p className="pt-1 pb-2 text-sm text-ink-soft">
        Corroborated needs two; weak groups together count as one of them.
      </p>
    </details>
  );
}
