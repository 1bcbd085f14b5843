import clsx from "clsx";
import { Search } from "lucide-react";
import { type ComponentProps, useId } from "react";
import { CONTROL_STYLE } from "@/components/ui/field-frame";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "id" | "type"> {
  /** Said to screen readers and shown while the field is empty. */
  label: string;
}

/** A field to search with; stands in a GET form, so that what is searched for is in the address. */
export function SearchField({ label, className, ...input }: SearchFieldProps) {
  const id = useId();

  return (
    <div className={clsx("relative", className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Search aria-hidden className="pointer-events-none absolute inset-s-2.5 top-2.5 size-4 text-ink-soft" />
      <input
        dir="auto"
        autoComplete="off"
        placeholder={label}
        {...input}
        id={id}
        type="search"
        className={clsx(CONTROL_STYLE, "h-9 ps-8.5")}
      />
    </div>
  );
}
