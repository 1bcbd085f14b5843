import clsx from "clsx";
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
  /** Whether these are the names that a search found. */
  searched: boolean;
}

/** At phone width the other columns give way to a line under the name: the buttons stay in sight. */
const WIDE = "max-sm:hidden";

/** Other names of a source, each with its language, its days and what is suspicious about it. */
export function AliasTable({ source, aliases, mayEdit, searched }: AliasTableProps) {
  if (aliases.length === 0)
    return <p className="text-ink-soft">{searched ? "No other name fits." : "No other name is known."}</p>;

  return (
    <Table label="Other names of this source">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th className={WIDE}>Language</Th>
          <Th className={WIDE}>When</Th>
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
            <Td className="sm:min-w-40 [overflow-wrap:anywhere]">
              <ForeignText text={alias.name} lang={alias.language ?? undefined} />
              {alias.warnings.map((warning) => (
                <p key={warning} className="text-sm text-warning">
                  {warning}
                </p>
              ))}
              <p className="text-sm text-ink-soft tabular-nums empty:hidden sm:hidden">
                {[alias.language, periodInWords(alias)].filter(Boolean).join(" · ")}
              </p>
            </Td>
            <Td className={WIDE}>{alias.language}</Td>
            <Td className={clsx("tabular-nums", WIDE)}>{periodInWords(alias)}</Td>
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
