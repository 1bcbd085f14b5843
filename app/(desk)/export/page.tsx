import { headers } from "next/headers";
import { ExportSummary } from "@/components/summaries/export-summary";
import { SelectionForm } from "@/components/summaries/selection-form";
import { EmptyState } from "@/components/ui/empty-state";
import { FormMessage } from "@/components/ui/form-message";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/domain/access/actor";
import { type ExportRequest, exportRequest } from "@/domain/summaries/selection";
import { AppError } from "@/lib/app-error";
import { withoutBlanks } from "@/lib/without-blanks";
import { pageActor } from "@/server/http/page-actor";
import { deskAddress } from "@/server/http/public-url";
import { previewExport } from "@/server/summaries/queries/preview-export";

export const metadata = { title: "Export" };

/** What a person reads best; programs take JSON unless they say otherwise. */
const USUAL = { format: "markdown" };

/** The preview; null when the article that was asked for is not there. */
async function findPreview(actor: Actor, request: ExportRequest) {
  try {
    return await previewExport(actor, request, deskAddress(await headers()));
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Where an editor takes decided claims out of the desk. An address that makes no sense selects every decided claim. */
export default async function ExportPage({ searchParams }: PageProps<"/export">) {
  const actor = await pageActor("export.read");
  const parsed = exportRequest.safeParse({ ...USUAL, ...withoutBlanks(await searchParams) });
  const request = parsed.success ? parsed.data : exportRequest.parse(USUAL);
  const preview = await findPreview(actor, request);

  return (
    <>
      <PageHeader
        title="Export"
        meta="Only decided claims leave the desk, each with its standing and all it rests on."
      />
      {!parsed.success && (
        <FormMessage tone="warning" className="mb-4" title="Part of this address selects nothing">
          <p>Every decided claim is selected. Choose again below.</p>
        </FormMessage>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <SelectionForm key={JSON.stringify(request)} request={request} />
        {preview === null ? (
          <EmptyState
            title={`There is no article ${request.article}`}
            text="Take its reference from the list of articles, such as A-12."
          />
        ) : (
          <ExportSummary preview={preview} request={request} />
        )}
      </div>
    </>
  );
}
