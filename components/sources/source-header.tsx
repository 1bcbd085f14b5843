import { Split } from "lucide-react";
import { ConfirmSource } from "@/components/sources/confirm-source";
import { EditSourceDialog } from "@/components/sources/edit-source-dialog";
import { MergeDialog } from "@/components/sources/merge-dialog";
import { RetractDialog } from "@/components/sources/retract-dialog";
import { Retracted } from "@/components/sources/retracted";
import { SourceFacts } from "@/components/sources/source-facts";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { ForeignText } from "@/components/ui/foreign-text";
import { FormMessage } from "@/components/ui/form-message";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import type { SourceView } from "@/server/sources/views";

function Actions({ source }: { source: SourceView }) {
  const named = source.kind !== "unnamed";
  return (
    <>
      {named && source.retracted === null && <RetractDialog source={source} />}
      {named && <MergeDialog source={source} />}
      {named && (
        <ButtonLink href={`/sources/${source.ref}/split`}>
          <Split aria-hidden />
          Split
        </ButtonLink>
      )}
      <EditSourceDialog source={source} />
      {named && !source.checked && <ConfirmSource source={source} />}
    </>
  );
}

/** The head of a source's page: its name, what it is, what an admin may do, and what is suspicious about its names. */
export function SourceHeader({ source, mayEdit }: { source: SourceView; mayEdit: boolean }) {
  return (
    <>
      <PageHeader
        reference={source.ref}
        title={<ForeignText text={source.name} />}
        meta={
          <>
            <SourceFacts source={source} />
            {source.splitFrom && (
              <span>
                Taken out of{" "}
                <Link className="link" href={`/sources/${source.splitFrom.ref}`}>
                  {source.splitFrom.ref} <ForeignText text={source.splitFrom.name} />
                </Link>
              </span>
            )}
            {!source.checked && source.kind !== "unnamed" && <Badge tone="warning">Unchecked</Badge>}
          </>
        }
        actions={mayEdit && source.mergedInto === null && <Actions source={source} />}
        breadcrumbs={<Breadcrumbs items={[{ label: "Sources", href: "/sources" }, { label: source.ref }]} />}
      />
      <Retracted source={source} mayUndo={mayEdit} />
      {source.warnings.map((warning) => (
        <FormMessage key={warning} tone="warning" className="mb-4">
          {warning}
        </FormMessage>
      ))}
    </>
  );
}
