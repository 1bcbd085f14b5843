import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What an empty desk shows: the first step. */
export function DeskStart() {
  return (
    <EmptyState
      title="Begin with an article"
      text="Add a text as an outlet published it. Sayso proposes its claims and who said what to whom; you accept, correct and judge them."
      action={
        <ButtonLink href="/articles/new" variant="primary">
          Add an article
        </ButtonLink>
      }
    />
  );
}
