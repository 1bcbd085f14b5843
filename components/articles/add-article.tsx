"use client";

import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt } from "@/components/ui/use-action";
import { AddContent } from "./add-content";
import type { Way } from "./add-draft";
import { AddPreview } from "./add-preview";
import { FurnitureOffer } from "./furniture-offer";
import { useAddArticle } from "./use-add-article";

const WAY_OPTIONS = [
  { value: "paste", label: "Paste" },
  { value: "address", label: "Address" },
  { value: "file", label: "File" },
];
/** What a refusal calls the input of each way; one that holds nothing is refused as a text. */
const CONTENT_FIELDS: Record<Way, string[]> = {
  paste: ["text", "html"],
  address: ["url", "text"],
  file: ["file", "text"],
};
const PREVIEW_FIELDS = ["title", "outlet", "publishedAt", "language"];

/** Adds an article in two steps: what to read, then what was read, with the fields to put right. Nothing typed is lost on the way. */
export function AddArticle({ fetchingIsOff = false }: { fetchingIsOff?: boolean }) {
  const { way, seen, longText, reading, adding, ...steps } = useAddArticle();
  const contentError = CONTENT_FIELDS[way].map((field) => problemAt(reading.failure, field)).find(Boolean);

  return (
    <form onSubmit={steps.submit} noValidate className="max-w-3xl">
      <div hidden={seen !== null}>
        <div className="mb-5 max-w-md">
          <Segmented
            legend="How does it come in?"
            name="way"
            options={WAY_OPTIONS}
            value={way}
            onValueChange={steps.choose}
          />
        </div>
        <AddContent
          way={way}
          fetchingIsOff={fetchingIsOff}
          error={contentError}
          longText={longText}
          onLongText={steps.attach}
        />
        <ActionMessage failure={reading.failure} fields={CONTENT_FIELDS[way]} className="mt-4" />
      </div>
      {seen && (
        <AddPreview preview={seen.preview} failure={adding.failure}>
          <FurnitureOffer
            lines={seen.furniture}
            leftOut={seen.leftOut}
            pending={reading.pending}
            failure={reading.failure}
            onToggle={steps.toggleFurniture}
          />
        </AddPreview>
      )}
      {seen && <ActionMessage failure={adding.failure} fields={PREVIEW_FIELDS} className="mt-4" />}
      <div className="sticky bottom-[calc(--spacing(13.75)+env(safe-area-inset-bottom))] sm:bottom-0 mt-5 flex gap-2 border-t border-hairline bg-ground py-3">
        <SubmitButton pending={reading.pending || adding.pending}>
          {seen ? "Add the article" : "Read it"}
        </SubmitButton>
        {seen && (
          <Button variant="quiet" onClick={steps.change}>
            Change what is read
          </Button>
        )}
      </div>
    </form>
  );
}
