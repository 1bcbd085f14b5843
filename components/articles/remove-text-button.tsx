"use client";

import { ReasonDialog } from "@/components/claims/reason-dialog";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { removeText } from "@/server/articles/actions";

/** A capture of an article whose text can be taken away; `version` is the article's. */
export interface RemovableText {
  articleId: string;
  articleRef: string;
  version: number;
  number: number;
}

/** Takes the text of a capture away for good, with a reason that everybody sees. */
export function RemoveTextButton({ articleId, articleRef, version, number }: RemovableText) {
  return (
    <ReasonDialog
      trigger={
        <Button size="sm">
          Take the text away<VisuallyHidden> of capture {number}</VisuallyHidden>
        </Button>
      }
      title={`Take the text of ${articleRef}, capture ${number}, away for good`}
      label="Legal reason"
      hint="Its bytes, its text and open suggestions are gone and can’t be brought back, and so is the same text in other captures of this article. The hashes, this reason and the quotes that claims rest on stay for everybody to see."
      saveLabel="Take the text away"
      action={(reason) => removeText({ articleId, number, reason, version })}
    />
  );
}
