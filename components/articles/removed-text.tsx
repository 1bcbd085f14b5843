import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import type { ArticleView, CaptureView } from "@/server/articles/views";

/** When, by whom and why a text was taken away. */
export function RemovedText({ removed }: { removed: NonNullable<CaptureView["removed"]> }) {
  return (
    <>
      Text taken away on <DateTime value={removed.at} /> by <bdi>{removed.by}</bdi>:{" "}
      <span dir="auto">{removed.reason}</span>
    </>
  );
}

/** Says above the article that its newest text was taken away; nothing while it is there. */
export function RemovedNotice({ article }: { article: ArticleView }) {
  const removed = article.captures[0]?.removed;
  if (!removed) return null;

  return (
    <FormMessage tone="warning" title="The text was taken away" className="mb-4">
      <p>
        <RemovedText removed={removed} />
      </p>
      <p>
        The quotes that claims rest on stay. The SHA-256 of the text that was read is kept under Captures.
      </p>
    </FormMessage>
  );
}
