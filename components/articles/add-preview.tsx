"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { UNKNOWN_OUTLET } from "@/domain/articles/complete-fields";
import type { ActionFailure } from "@/lib/action-result";
import { codePointLength } from "@/lib/text/code-points";
import { inList } from "@/lib/words";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";
import { ArticleFields } from "./article-fields";

interface AddPreviewProps {
  preview: ArticlePreview;
  failure: ActionFailure | null;
  /** What is offered to be done with the text, between what is said of it and itself. */
  children: ReactNode;
}

/** An outlet that could not be read is asked for. */
const knownOutlet = (read: string) => (read === UNKNOWN_OUTLET ? "" : read);

/** What was captured and what was left out, with the fields as far as they could be read, to be put right. */
export function AddPreview({ preview, failure, children }: AddPreviewProps) {
  const { fields, opening, textLength, leftOut } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mb-4 scroll-mt-24 text-lg font-semibold outline-none">
        Check what was read
      </h2>
      <ArticleFields known={{ ...fields, outlet: knownOutlet(fields.outlet) }} failure={failure} />
      <section aria-label="Captured text" className="mt-6">
        <h2 className="text-lg font-semibold">Captured: {textLength.toLocaleString("en-GB")} characters</h2>
        <p className="mt-1 text-ink-soft">
          {leftOut.length > 0 ? `Left out: ${inList(leftOut)}.` : "Nothing was left out."}
        </p>
        {children}
        <div
          dir="auto"
          lang={fields.language}
          className="mt-3 max-w-measure border-t border-hairline pt-3 font-serif text-lg whitespace-pre-line"
        >
          {opening}
          {textLength > codePointLength(opening) && " …"}
        </div>
      </section>
    </>
  );
}
