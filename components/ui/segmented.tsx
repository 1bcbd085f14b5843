import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { FieldNotes, fieldAttributes } from "@/components/ui/field-frame";

/** One choice; `attributes` are put on its element, so that a sheet can colour it. */
export interface SegmentedOption {
  value: string;
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
  attributes?: Record<`data-${string}`, string>;
}

interface SegmentedProps {
  legend: ReactNode;
  name: string;
  options: readonly SegmentedOption[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  legendHidden?: boolean;
}

const OPTION_STYLE = clsx(
  "relative inline-flex h-8.5 flex-1 items-center justify-center gap-2 bg-surface px-3 font-medium whitespace-nowrap transition-colors",
  "hover:bg-sunken has-checked:bg-accent has-checked:text-on-accent has-disabled:pointer-events-none has-disabled:text-ink-faint [&_svg]:size-4",
  "has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-focus has-checked:has-focus-visible:outline-on-accent",
);

function chosen({ value, defaultValue, onValueChange }: SegmentedProps, option: string) {
  if (value === undefined) return { defaultChecked: defaultValue === option };

  return { checked: value === option, onChange: () => onValueChange?.(option) };
}

/** One choice of a few, side by side. Native radio buttons underneath: arrow keys move, and it works without scripts. */
export function Segmented(props: SegmentedProps) {
  const { legend, legendHidden, name, options, hint, error, required } = props;
  const id = useId();

  return (
    <fieldset aria-describedby={fieldAttributes(id, { hint, error })["aria-describedby"]} className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-1 font-medium"}>
        {legend}
        {required && (
          <span aria-hidden className="text-danger">
            {" *"}
          </span>
        )}
      </legend>
      <div
        className={clsx(
          "flex flex-wrap gap-px overflow-hidden rounded border bg-edge",
          error ? "border-danger" : "border-edge",
        )}
      >
        {options.map((option) => (
          <label key={option.value} className={OPTION_STYLE} {...option.attributes}>
            <input
              type="radio"
              name={name}
              value={option.value}
              required={required}
              disabled={option.disabled}
              aria-invalid={error ? true : undefined}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              {...chosen(props, option.value)}
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}
