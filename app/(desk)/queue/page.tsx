import { EmptyQueue } from "@/components/queue/empty-queue";
import {
  exportAddress,
  isFiltered,
  isReversed,
  isSame,
  queueAddress,
} from "@/components/queue/queue-address";
import { QueueFilterForm } from "@/components/queue/queue-filter-form";
import { QueueKeys } from "@/components/queue/queue-keys";
import { QueueTable } from "@/components/queue/queue-table";
import { SavedFilters } from "@/components/queue/saved-filters";
import { StandingLinks } from "@/components/queue/standing-links";
import { ButtonLink } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { isAllowed } from "@/domain/access/policy";
import { queueFilter } from "@/domain/claims/schema";
import { fromAddress } from "@/lib/without-blanks";
import { counted } from "@/lib/words";
import { deskCounts } from "@/server/claims/queries/desk-counts";
import { listClaims } from "@/server/claims/queries/list-claims";
import { listFilters } from "@/server/claims/queries/list-filters";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "Queue" };

/** The queue of claims. An address that makes no sense shows every claim, and says so. */
export default async function QueuePage({ searchParams }: PageProps<"/queue">) {
  const actor = await pageActor("claim.read");
  const parsed = queueFilter.safeParse(fromAddress(await searchParams));
  const { cursor, ...selection } = parsed.success ? parsed.data : queueFilter.parse({});
  const { items, nextCursor } = await listClaims(actor, { ...selection, cursor });
  const { byStanding } = await deskCounts(actor);
  const filters = await listFilters(actor);

  return (
    <>
      <PageHeader
        title="Queue"
        actions={
          isAllowed(actor, "export.read") && (
            <ButtonLink href={exportAddress(selection)}>Export this selection</ButtonLink>
          )
        }
      />
      <StandingLinks counts={byStanding} selection={selection} />
      <QueueFilterForm key={queueAddress(selection)} selection={selection} />
      <SavedFilters
        filters={filters}
        selection={selection}
        canSave={isFiltered(selection) && !filters.some(({ filter }) => isSame(filter, selection))}
      />
      {!parsed.success && (
        <FormMessage tone="warning" className="mb-4" title="Part of this address is no filter">
          <p>Every claim is shown. Choose again above.</p>
        </FormMessage>
      )}
      {items.length === 0 ? (
        <EmptyQueue filtered={isFiltered(selection)} isReversed={isReversed(selection)} />
      ) : (
        <QueueKeys>
          <QueueTable claims={items} />
        </QueueKeys>
      )}
      <Pager
        summary={items.length > 0 && counted(items.length, "claim")}
        nextHref={nextCursor === null ? undefined : queueAddress(selection, nextCursor)}
        firstHref={cursor === undefined ? undefined : queueAddress(selection)}
      />
    </>
  );
}
