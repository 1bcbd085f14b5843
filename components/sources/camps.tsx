import { ChangeCampDialog, RemoveCampDialog } from "@/components/sources/camp-dialogs";
import { Citation } from "@/components/sources/citation";
import { PeriodText } from "@/components/sources/period-text";
import type { PageSteps } from "@/components/sources/tie-pages";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CAMP_TIE_WORDS } from "@/domain/sources/camp";
import type { CampView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";

interface CampsProps {
  source: SourceView;
  camps: readonly CampView[];
  mayRelate: boolean;
  pages?: PageSteps;
}

/** The sides on which a source stands, by conflict and period. */
export function Camps({ source, camps, mayRelate, pages }: CampsProps) {
  if (camps.length === 0) return <p className="text-ink-soft">It stands on no side that is recorded.</p>;

  return (
    <>
      <Table stacked label="Sides of this source">
        <thead>
          <tr>
            <Th>Conflict</Th>
            <Th>Side</Th>
            <Th>How</Th>
            <Th>When</Th>
            <Th>Citation</Th>
            {mayRelate && (
              <Th>
                <VisuallyHidden>Change</VisuallyHidden>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {camps.map((membership) => (
            <tr key={membership.id}>
              <Td className="min-w-32">
                <bdi>{membership.conflict}</bdi>
              </Td>
              <Td className="min-w-32">
                <bdi>{membership.camp}</bdi>
              </Td>
              <Td className="min-w-32">
                {CAMP_TIE_WORDS[membership.tie]}
                {membership.interest && (
                  <p dir="auto" className="text-sm text-ink-soft">
                    {membership.interest}
                  </p>
                )}
              </Td>
              <Td className="whitespace-nowrap tabular-nums">
                <PeriodText period={membership} />
              </Td>
              <Td>
                <Citation text={membership.citation} />
              </Td>
              {mayRelate && (
                <Td className="text-end whitespace-nowrap">
                  <ChangeCampDialog source={source} membership={membership} />
                  <RemoveCampDialog source={source} membership={membership} />
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager {...pages} />
    </>
  );
}
