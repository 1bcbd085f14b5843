"use client";

import { useEffect, useRef } from "react";
import { TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/use-action";
import type { ActionFailure } from "@/lib/action-result";
import { codePointLength } from "@/lib/text/code-points";
import { inList } from "@/lib/words";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";

interface AddPreviewProps {
  preview: ArticlePreview;
  failure: ActionFailure | null;
}

/** What was captured and what was left out, with the fields as far as they could be read, to be put right. */
export function AddPreview({ preview, failure }: AddPreviewProps) {
  const { fields, opening, textLength, leftOut } = preview;
  const error = (name: string) => problemAt(failure, name);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mb-4 scroll-mt-24 text-lg font-semibold outline-none">
        Check what was read
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Title"
          name="title"
          defaultValue={fields.title}
          error={error("title")}
          className="sm:col-span-2"
          required
        />
        <TextField
          label="Outlet"
          name="outlet"
          defaultValue={fields.outlet}
          error={error("outlet")}
          hint="A name that is not registered becomes an unchecked source."
          required
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Published"
            name="publishedAt"
            dir="ltr"
            defaultValue={fields.publishedAt}
            error={error("publishedAt")}
            hint="As exact as it is known: 2016, 2016-05, 2016-05-08 or 2016-05-08T10:30Z."
          />
          <TextField
            label="Language"
            name="language"
            dir="ltr"
            defaultValue={fields.language}
            error={error("language")}
            hint="A tag such as en or ar."
            required
          />
        </div>
      </div>
      <section aria-label="Captured text" className="mt-6">
        <h2 className="text-lg font-semibold">Captured: {textLength.toLocaleString("en-GB")} characters</h2>
        <p className="mt-1 text-ink-soft">
          {leftOut.length > 0 ? `Left out: ${inList(leftOut)}.` : "Nothing was left out."}
        </p>
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
