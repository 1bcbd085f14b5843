import { EditAliasDialog, RemoveAliasDialog } from "@/components/sources/alias-dialogs";
import { ForeignText } from "@/components/ui/foreign-text";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { periodInWords } from "@/domain/sources/period";
import type { AliasPage, SourceView } from "@/server/sources/views";

interface AliasTableProps {
  source: SourceView;
  aliases: AliasPage["items"];
  mayEdit: boolean;
}

/** Other names of a source, each with its language, its days and what is suspicious about it. */
export function AliasTable({ source, aliases, mayEdit }: AliasTableProps) {
  if (aliases.length === 0) return <p className="text-ink-soft">No other name fits.</p>;

  return (
    <Table label="Other names of this source">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Language</Th>
          <Th>When</Th>
          {mayEdit && (
            <Th>
              <VisuallyHidden>Change</VisuallyHidden>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {aliases.map((alias) => (
          <tr key={alias.id}>
            <Td className="min-w-40 [overflow-wrap:anywhere]">
              <ForeignText text={alias.name} lang={alias.language ?? undefined} />
              {alias.warnings.map((warning) => (
                <p key={warning} className="text-sm text-warning">
                  {warning}
                </p>
              ))}
            </Td>
            <Td>{alias.language}</Td>
            <Td className="tabular-nums">{periodInWords(alias)}</Td>
            {mayEdit && (
              <Td className="text-end whitespace-nowrap">
                <EditAliasDialog source={source} alias={alias} />
                <RemoveAliasDialog source={source} alias={alias} />
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
