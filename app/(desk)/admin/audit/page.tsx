import type { Metadata } from "next";
import { AuditFilter } from "@/components/audit/audit-filter";
import { AuditTable } from "@/components/audit/audit-table";
import { ChainHead } from "@/components/audit/chain-head";
import { VerifyChain } from "@/components/audit/verify-chain";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { auditFilter } from "@/domain/audit/schema";
import { addressWith, fromAddress } from "@/lib/without-blanks";
import { findHead, listAuditActors, listEvents } from "@/server/audit/queries";
import { pageActor } from "@/server/http/page-actor";

export const metadata: Metadata = { title: "Audit log" };

/** Everything that was ever changed or refused. An address that makes no sense shows the whole log. */
export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("audit.read");
  const parsed = auditFilter.safeParse(fromAddress(await searchParams));
  const filter = parsed.success ? parsed.data : auditFilter.parse({});
  const [{ items, nextCursor }, actors, head] = await Promise.all([
    listEvents(actor, filter),
    listAuditActors(actor),
    findHead(actor),
  ]);
  const { cursor, limit, ...here } = filter;

  return (
    <>
      <PageHeader title="Audit log" meta={<ChainHead head={head} />} />
      <div className="mb-6">
        <VerifyChain />
      </div>
      <AuditFilter filter={filter} actors={actors} />
      {items.length > 0 ? (
        <AuditTable events={items} />
      ) : (
        <EmptyState title="No event fits" text="Every change and every refused permission is written here." />
      )}
      <Pager
        nextHref={
          nextCursor === null ? undefined : addressWith("/admin/audit", { ...here, cursor: nextCursor })
        }
        firstHref={cursor === undefined ? undefined : addressWith("/admin/audit", here)}
      />
    </>
  );
}
