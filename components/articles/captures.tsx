import { DateTime } from "@/components/ui/date-time";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { counted, inList } from "@/lib/words";
import type { ArticleView, CaptureView } from "@/server/articles/views";
import { RemoveTextButton } from "./remove-text-button";
import { RemovedText } from "./removed-text";

const METHODS: Record<CaptureView["method"], string> = {
  paste: "Pasted",
  upload: "File",
  fetch: "Fetched",
  api: "API",
  import: "Import",
};

interface CapturesProps {
  article: ArticleView;
  /** Whether the reader may take a text away. */
  mayRemove: boolean;
}

/** The captures of an article, newest first: when and how each was taken, its hash, and what is missing of its text. */
export function Captures({ article, mayRemove }: CapturesProps) {
  const { captures } = article;
  return (
    <details className="no-print w-full">
      <summary className="min-h-6 w-fit">{counted(captures.length, "capture")}</summary>
      <Table stacked label="Captures">
        <thead>
          <tr>
            <Th>Capture</Th>
            <Th>Taken</Th>
            <Th>How</Th>
            <Th>SHA-256</Th>
            <Th>Left out</Th>
            {mayRemove && (
              <Th>
                <VisuallyHidden>Take away</VisuallyHidden>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {captures.map(({ id, number, retrievedAt, method, sha256, leftOut, removed }) => (
            <tr key={id}>
              <Td mono>{number}</Td>
              <Td>
                <DateTime value={retrievedAt} />
              </Td>
              <Td>{METHODS[method]}</Td>
              <Td mono>
                <span className="block w-[33ch] whitespace-normal break-all">{sha256}</span>
              </Td>
              <Td>
                {removed ? (
                  <RemovedText removed={removed} />
                ) : leftOut.length > 0 ? (
                  inList(leftOut)
                ) : (
                  "Nothing"
                )}
              </Td>
              {mayRemove && (
                <Td>
                  {!removed && (
                    <RemoveTextButton
                      articleId={article.id}
                      articleRef={article.ref}
                      version={article.version}
                      number={number}
                    />
                  )}
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
