import { FormMessage } from "@/components/ui/form-message";
import type { ActionFailure } from "@/lib/action-result";

interface ActionMessageProps {
  failure: ActionFailure | null;
  /** The fields that show their own problems; a failure about one of them is not said twice. */
  fields?: readonly string[];
  className?: string;
}

/** What became of an action that failed, with the reference of its request when something broke. */
export function ActionMessage({ failure, fields = [], className }: ActionMessageProps) {
  const isShownAtFields =
    failure !== null &&
    failure.problems.length > 0 &&
    failure.problems.every(({ path }) => fields.includes(path.split(".")[0] ?? ""));
  if (!failure || isShownAtFields) return null;

  return (
    <FormMessage className={className}>
      <p>{failure.message}</p>
      {failure.code === "unexpected" && failure.requestId && (
        <p className="mt-1 text-sm text-ink-soft">
          Request id: <code className="font-mono">{failure.requestId}</code>
        </p>
      )}
    </FormMessage>
  );
}
