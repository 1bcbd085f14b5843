import { Badge } from "@/components/ui/badge";
import { keyed } from "@/lib/keyed";
import { counted } from "@/lib/words";
import type { AppearanceView, ClaimDetail } from "@/server/claims/views";

type Independence = ClaimDetail["independence"];
type Group = Independence["groups"][number];
type Weakness = NonNullable<Group["origins"][number]["weakness"]>;

const WEAKNESS_LABELS: Record<Weakness, string> = {
  unnamed: "unnamed",
  unchecked: "unchecked",
  not_stated: "not stated",
  loop: "a loop",
};

function GroupHead({ group }: { group: Group }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
      {group.origins.map(({ sourceId, name, weakness }) => (
        <span key={sourceId ?? name} className="inline-flex flex-wrap items-center gap-1.5">
          <bdi>{name}</bdi>
          {weakness && <Badge tone="warning">{WEAKNESS_LABELS[weakness]}</Badge>}
        </span>
      ))}
      {group.weak && <span className="text-sm font-normal text-ink-soft">weak group</span>}
      {group.camps.map(({ campId, camp }) => (
        <Badge key={campId}>
          <bdi>{camp}</bdi>
        </Badge>
      ))}
      {group.againstInterest && <Badge>against its interest</Badge>}
    </p>
  );
}

/** The way the words travelled from the origin, without the origin itself: relays, then the outlet. */
function Branch({ appearance: { article, chain } }: { appearance: AppearanceView }) {
  const carriers = chain.slice(0, -1).reverse();

  return (
    <li className="relative py-0.5 ps-4 before:absolute before:start-0 before:top-3.5 before:w-2.5 before:border-t before:border-edge">
      {keyed(carriers, ({ sourceId }) => sourceId).map(({ key, item: { source } }) => (
        <span key={key}>
          <bdi>{source}</bdi> <span aria-hidden>· </span>
        </span>
      ))}
      {carriers.length === 0 && (
        <span>
          <bdi>{article.outlet}</bdi>, {chain[0]?.firstHand ? "its own report" : "origin not stated"}{" "}
          <span aria-hidden>· </span>
        </span>
      )}
      <a href={`/articles/${article.ref}`} className="link font-mono text-sm">
        {article.ref}
      </a>
    </li>
  );
}

function Branches({ group, claim }: { group: Group; claim: ClaimDetail }) {
  const appearances = claim.appearances.filter(({ id }) => group.appearanceIds.includes(id));

  return (
    <ul className="mt-0.5 ms-1.5 border-s border-edge text-sm text-ink-soft">
      {appearances.map((appearance) => (
        <Branch key={appearance.id} appearance={appearance} />
      ))}
      {group.evidenceIds.length > 0 && (
        <li className="relative py-0.5 ps-4 before:absolute before:start-0 before:top-3.5 before:w-2.5 before:border-t before:border-edge">
          {counted(group.evidenceIds.length, "piece of evidence", "pieces of evidence")}
        </li>
      )}
    </ul>
  );
}

/** One group as a small tree: its origins, what rests on them, and why they count as one behind a click. */
export function GroupTree({ group, claim }: { group: Group; claim: ClaimDetail }) {
  return (
    <li className="py-2.5">
      <GroupHead group={group} />
      <Branches group={group} claim={claim} />
      {group.joins.length > 0 && (
        <details className="mt-1 text-sm text-ink-soft">
          <summary className="min-h-6 text-accent">Why one? {counted(group.joins.length, "reason")}</summary>
          <ul className="mt-0.5 list-disc space-y-0.5 ps-4">
            {group.joins.map(({ reason }) => (
              <li key={reason}>
                <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
