import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PersonAccess } from "@/components/access/person-access";
import { PersonForm } from "@/components/access/person-form";
import { PersonStateBadge } from "@/components/access/person-state";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { getPerson } from "@/server/access/queries/people";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

export const metadata: Metadata = { title: "Person" };

/** One person: name, roles, and the ways into the account. */
export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("user.read");
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const person = await orNotFound(getPerson(actor, id));

  return (
    <>
      <PageHeader
        title={<bdi>{person.name}</bdi>}
        meta={
          <>
            <PersonStateBadge state={person.state} />
            <bdi>{person.email}</bdi>
          </>
        }
        breadcrumbs={<Breadcrumbs items={[{ label: "People", href: "/admin/people" }]} />}
      />
      <div className="grid max-w-4xl gap-x-12 gap-y-8 lg:grid-cols-2">
        <PersonForm key={person.version} person={person} />
        {person.id !== actor.userId && <PersonAccess person={person} />}
      </div>
    </>
  );
}
