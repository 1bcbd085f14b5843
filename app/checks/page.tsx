import { CheckFrame } from "@/components/checks/check-frame";
import { CheckList } from "@/components/checks/check-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { readCursor } from "@/lib/is-cursor";
import { sessionActor } from "@/server/access/gates/session";
import { getDeskName } from "@/server/settings/queries";
import { listChecks } from "@/server/summaries/queries/list-checks";

export const metadata = { title: "Checks" };

/** The published checks, for everybody. */
export default async function ChecksPage({ searchParams }: PageProps<"/checks">) {
  const actor = await sessionActor();
  const cursor = readCursor((await searchParams).cursor);
  const { items, nextCursor } = await listChecks(actor, cursor);

  return (
    <CheckFrame deskName={await getDeskName(actor)}>
      <h1 className="mb-5 text-2xl font-semibold tracking-[-0.015em]">Checks</h1>
      {items.length === 0 ? (
        <EmptyState
          title="No check yet"
          text="Claims appear here once the desk has decided and published them."
        />
      ) : (
        <CheckList checks={items} />
      )}
      <Pager
        nextHref={nextCursor === null ? undefined : `/checks?cursor=${nextCursor}`}
        firstHref={cursor === undefined ? undefined : "/checks"}
      />
    </CheckFrame>
  );
}
