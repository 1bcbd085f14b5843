import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface EmptyQueueProps {
  filtered: boolean;
  /** Whether the last day asked for is before the first: nothing can fit that. */
  isReversed?: boolean;
}

/** What stands in place of the queue when no claim is there: none fits the filter, or the desk has none yet. */
export function EmptyQueue({ filtered, isReversed = false }: EmptyQueueProps) {
  if (isReversed) {
    return (
      <EmptyState
        title="The days are the wrong way round"
        text="“Published to” is before “Published from”, so no claim can fit. Change one of them above."
        action={<ButtonLink href="/queue">Show every claim</ButtonLink>}
      />
    );
  }
  if (filtered) {
    return (
      <EmptyState
        title="No claim fits"
        text="Every word has to be in the statement; a source or an outlet goes by any of its names or its reference."
        action={<ButtonLink href="/queue">Show every claim</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      title="No claims yet"
      text="A claim is one proposition that can hold or not. Open an article and accept what is suggested, or select words in its text."
      action={
        <>
          <ButtonLink href="/articles" variant="primary">
            Open the articles
          </ButtonLink>
          <ButtonLink href="/articles/new">Add an article</ButtonLink>
        </>
      }
    />
  );
}
