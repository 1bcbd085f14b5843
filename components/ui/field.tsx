import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import {
  CONTROL_STYLE,
  FieldFrame,
  FieldNotes,
  type FieldWords,
  fieldAttributes,
} from "@/components/ui/field-frame";

/** Props of {@link TextField}: the words of the field and anything a native input takes. */
export type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "id">;

/** One line of text. Writes `dir="auto"`, so Arabic runs the right way while it is typed. */
export function TextField({ label, hint, error, labelHidden, className, ...input }: TextFieldProps) {
  const id = useId();
  const frame = { id, label, hint, error, labelHidden, className, required: input.required };

  return (
    <FieldFrame {...frame}>
      <input dir="auto" {...input} {...fieldAttributes(id, frame)} className={clsx(CONTROL_STYLE, "h-9")} />
    </FieldFrame>
  );
}

/** Props of {@link FileField}: the words of the field and anything a native file input takes. */
export type FileFieldProps = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "id" | "type">;

const FILE_STYLE =
  "block min-h-9 w-full text-md text-ink-soft file:me-3 file:h-9 file:cursor-pointer file:rounded file:border file:border-edge file:bg-surface file:px-3.5 file:text-base file:font-medium file:text-ink hover:file:bg-sunken";

/** A file to choose, by the browser's own control. */
export function FileField({ label, hint, error, labelHidden, className, ...input }: FileFieldProps) {
  const id = useId();
  const frame = { id, label, hint, error, labelHidden, className, required: input.required };

  return (
    <FieldFrame {...frame}>
      <input {...input} type="file" {...fieldAttributes(id, frame)} className={FILE_STYLE} />
    </FieldFrame>
  );
}

/** Props of {@link TextArea}: the words of the field and anything a native textarea takes. */
export type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, keyof FieldWords | "id">;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ label, hint, error, labelHidden, className, rows = 4, ...area }: TextAreaProps) {
  const id = useId();
  const frame = { id, label, hint, error, labelHidden, className, required: area.required };
  const style = clsx(CONTROL_STYLE, "field-sizing-content max-h-[70dvh] py-2");

  return (
    <FieldFrame {...frame}>
      <textarea dir="auto" rows={rows} {...area} {...fieldAttributes(id, frame)} className={style} />
    </FieldFrame>
  );
}

/** One entry of a {@link SelectField}. */
export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/** Props of {@link SelectField}: the words of the field, its options and anything a native select takes. */
export type SelectFieldProps = FieldWords & { options: readonly SelectOption[] } & Omit<
    ComponentProps<"select">,
    keyof FieldWords | "id" | "children"
  >;

/** A choice from a short list, by the browser's own control. */
export function SelectField({
  label,
  hint,
  error,
  labelHidden,
  className,
  options,
  ...select
}: SelectFieldProps) {
  const id = useId();
  const frame = { id, label, hint, error, labelHidden, className, required: select.required };

  return (
    <FieldFrame {...frame}>
      <div className="relative">
        <select
          {...select}
          {...fieldAttributes(id, frame)}
          className={clsx(CONTROL_STYLE, "h-9 appearance-none pe-8")}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute inset-e-2.5 top-2.5 size-4 text-ink-soft"
        />
      </div>
    </FieldFrame>
  );
}

/** Props of {@link CheckField}: the words of the field and anything a native checkbox takes. */
export type CheckFieldProps = FieldWords & Omit<ComponentProps<"input">, keyof FieldWords | "id" | "type">;

/** A box to tick, its label beside it; the whole line can be pressed. */
export function CheckField({ label, hint, error, labelHidden, className, ...input }: CheckFieldProps) {
  const id = useId();

  return (
    <div className={className}>
      <label className="inline-flex min-h-6 items-start gap-2.5">
        <input
          type="checkbox"
          {...input}
          {...fieldAttributes(id, { hint, error })}
          className="mt-0.5 size-4 shrink-0"
        />
        <span className={clsx(labelHidden && "sr-only")}>{label}</span>
      </label>
      <div className="ms-6.5">
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}
