import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** What every field has beside its control. `error` is shown under it and read out with it. */
export interface FieldWords {
  label: ReactNode;
  /** Left out where a form is not what takes the value. */
  name?: string;
  hint?: ReactNode;
  error?: string;
  /** Keeps the label for screen readers only; for fields whose place says what they are. */
  labelHidden?: boolean;
  className?: string;
}

/** The look shared by single-line controls. */
export const CONTROL_STYLE =
  "block w-full rounded border border-edge bg-surface px-3 text-md text-ink transition-colors hover:border-ink-soft aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft";

/** The attributes that tie a control to its hint and its error. */
export function fieldAttributes(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");

  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

/** Hint and error of a field, under the ids that {@link fieldAttributes} points to. */
export function FieldNotes({ id, hint, error }: { id: string } & Pick<FieldWords, "hint" | "error">) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </>
  );
}

interface FieldFrameProps extends Omit<FieldWords, "name"> {
  id: string;
  required?: boolean;
  children: ReactNode;
}

/** Label above, control, hint and error below. */
export function FieldFrame({
  id,
  label,
  labelHidden,
  required,
  hint,
  error,
  className,
  children,
}: FieldFrameProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "mb-1 block font-medium"}>
        {label}
        {required && (
          <span aria-hidden className="text-danger">
            {" *"}
          </span>
        )}
      </label>
      {children}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
