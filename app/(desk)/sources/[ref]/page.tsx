import type { Metadata } from "next";
import { GradeDialog } from "@/components/sources/grade-dialog";
import { GradeHistory } from "@/components/sources/grade-history";
import { MergedInto, MergedSources } from "@/components/sources/merges";
import { AllNames, SourceNames } from "@/components/sources/source-facts";
import { SourceHeader } from "@/components/sources/source-header";
import { SourceWork } from "@/components/sources/source-lists";
import { SourceRecord } from "@/components/sources/source-record";
import { SourceTies } from "@/components/sources/source-ties";
import { Splits } from "@/components/sources/splits";
import { tiePages } from "@/components/sources/tie-pages";
import { whatIfAddress } from "@/components/sources/what-if-address";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { isAllowed } from "@/domain/access/policy";
import { readCursor } from "@/lib/is-cursor";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";
import { getSource } from "@/server/sources/queries/get-source";
import { loadShown } from "./load-shown";

type Props = PageProps<"/sources/[ref]">;

/** The reference is the title: the name is not everybody's to see. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

/** A source: who it is, what ties it to others, how it is graded, how its claims came out. */
export default async function SourcePage({ params, searchParams }: Props) {
  const actor = await pageActor("source.read");
  const source = await orNotFound(getSource(actor, (await params).ref));
  const isNamed = source.kind !== "unnamed";
  const today = new Date().toISOString().slice(0, 10);
  const { relations: ofRelations, camps: ofCamps } = await searchParams;
  const at = { relations: readCursor(ofRelations), camps: readCursor(ofCamps) };
  const { relations, camps, conflicts, claims, articles, ...ties } = await loadShown(actor, source, at);
  const pages = tiePages(`/sources/${source.ref}`, {
    ...{ at, next: { relations: relations.nextCursor, camps: camps.nextCursor } },
  });
  const mayEdit = isAllowed(actor, "source.edit");
  const mayGrade = isAllowed(actor, "source.grade") && source.mergedInto === null;

  return (
    <>
      <SourceHeader source={source} mayEdit={mayEdit} />
      <MergedInto source={source} mayUndo={isAllowed(actor, "source.unmerge")} />
      <div className="flex flex-col gap-8">
        {isNamed && (
          <>
            <Section title="Also called" action={<AllNames source={source} />}>
              <SourceNames source={source} />
            </Section>
            <SourceTies
              {...{ source, ...ties, pages, today, relations: relations.items, camps: camps.items }}
              conflicts={conflicts.items}
              moreConflicts={conflicts.nextCursor !== null}
            />
          </>
        )}
        <Section title="Reliability" action={mayGrade && <GradeDialog source={source} />}>
          <GradeHistory source={source} />
        </Section>
        <Section
          title="Record as origin"
          action={
            <Link className="link" href={whatIfAddress([source.ref])}>
              What if it were discounted?
            </Link>
          }
        >
          <SourceRecord source={source} />
        </Section>
        <SourceWork sourceRef={source.ref} claims={claims.items} articles={articles.items} />
        <Splits source={source} mayUndo={isAllowed(actor, "source.unsplit")} />
        <MergedSources source={source} mayUndo={isAllowed(actor, "source.unmerge")} />
      </div>
    </>
  );
}
