import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

interface EmptySourcesProps {
  filtered: boolean;
  mayImport: boolean;
}

/** What stands in place of the sources when none is there: none fits the filter, or the desk has none yet. */
export function EmptySources({ filtered, mayImport }: EmptySourcesProps) {
  if (filtered) {
    return (
      <EmptyState
        title="No source fits"
        text="A source goes by any of its names or its reference."
        action={<ButtonLink href="/sources">Show every source</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      title="No sources yet"
      text={
        mayImport
          ? "Sources come with the chains of claims: a name nobody has used becomes an unchecked source. To begin with those that reports on conflicts quote, load the starter registry."
          : "Sources come with the chains of claims: a name nobody has used becomes an unchecked source. Admins add and confirm them."
      }
      action={mayImport && <ButtonLink href="/sources/registry">Open the registry</ButtonLink>}
    />
  );
}
