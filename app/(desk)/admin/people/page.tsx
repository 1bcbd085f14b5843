import type { Metadata } from "next";
import { InviteDialog } from "@/components/access/invite-dialog";
import { PeopleTable } from "@/components/access/people-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { readCursor } from "@/lib/is-cursor";
import { listPeople } from "@/server/access/queries/people";
import { pageActor } from "@/server/http/page-actor";

export const metadata: Metadata = { title: "People" };

/** The people of the desk and their roles. */
export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const actor = await pageActor("user.read");
  const cursor = readCursor((await searchParams).cursor);
  const { items, nextCursor } = await listPeople(actor, { cursor });

  return (
    <>
      <PageHeader title="People" actions={<InviteDialog />} />
      <PeopleTable people={items} now={new Date()} />
      <Pager
        firstHref={cursor ? "/admin/people" : undefined}
        nextHref={nextCursor ? `/admin/people?cursor=${nextCursor}` : undefined}
      />
    </>
  );
}
