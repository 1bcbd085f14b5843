"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import clsx from "clsx";
import { Check, ChevronDown, Plus } from "lucide-react";
import { type MouseEvent, useEffect, useId, useState } from "react";
import {
  type ComboboxOption,
  type OptionSource,
  typedOption,
  useOptions,
  withNewOption,
} from "@/components/ui/combobox-options";
import { CONTROL_STYLE, FieldFrame, type FieldWords, fieldAttributes } from "@/components/ui/field-frame";
import { POPUP_ITEM_STYLE, POPUP_STYLE } from "@/components/ui/popup-style";
import { usePortalHome } from "@/components/ui/use-portal-home";

function OptionRow({ option }: { option: ComboboxOption }) {
  return (
    <Base.Item value={option} className={POPUP_ITEM_STYLE}>
      {option.isNew && <Plus aria-hidden className="text-accent" />}
      <span className="min-w-0 flex-1">
        {option.isNew && "Add as new: "}
        <bdi>{option.label}</bdi>
        {option.hint && (
          <>
            {" "}
            <span className="block text-sm text-ink-soft">{option.hint}</span>
          </>
        )}
      </span>
      <Base.ItemIndicator>
        <Check aria-hidden className="text-accent" />
      </Base.ItemIndicator>
    </Base.Item>
  );
}

interface OptionListProps {
  loading: boolean;
  failed: boolean;
  empty: boolean;
  home: HTMLElement | undefined;
}

function listStatus({ loading, failed, empty }: Omit<OptionListProps, "home">) {
  if (loading) return "Searching…";
  if (failed) return "The search did not answer. Type again to retry.";

  return empty ? "Nothing found." : null;
}

function keepFocus(event: MouseEvent) {
  event.preventDefault();
}

/** Without Base UI's own popup: that one hides the rest of the page, the label included, from screen readers. */
function OptionList({ home, ...state }: OptionListProps) {
  const status = listStatus(state);

  return (
    <Base.Portal container={home}>
      <Base.Positioner sideOffset={4} align="start" onMouseDown={keepFocus} className="z-60 outline-none">
        <div
          className={clsx(
            POPUP_STYLE,
            "max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-56 overflow-y-auto",
          )}
        >
          <Base.Status className={clsx("px-3 text-sm text-ink-soft", status && "py-2")}>{status}</Base.Status>
          <Base.List className="p-1 empty:hidden">
            {(option: ComboboxOption) => (
              <OptionRow key={`${option.isNew ? "new " : ""}${option.value}`} option={option} />
            )}
          </Base.List>
        </div>
      </Base.Positioner>
    </Base.Portal>
  );
}

/** The list closes, and the field is emptied, before it is left: what is typed is kept then. */
const LEAVING: ReadonlySet<string> = new Set(["outside-press", "focus-out"]);

/** Props of {@link Combobox}. Give `options`, or `load` to look them up; `load` should be stable between renders. */
export type ComboboxProps = FieldWords &
  OptionSource & {
    value: ComboboxOption | null;
    onValueChange: (value: ComboboxOption | null) => void;
    /** Offers what is typed as a new option. */
    allowNew?: boolean;
    /** Takes what is typed when the field is left without a choice, instead of dropping it. */
    keepTyped?: boolean;
    required?: boolean;
    disabled?: boolean;
    placeholder?: string;
  };

/** A field to type in that offers what it finds. A form gets the chosen option's `value` under `name`. */
export function Combobox({
  name,
  value,
  onValueChange,
  allowNew,
  keepTyped,
  disabled,
  placeholder,
  ...rest
}: ComboboxProps) {
  const id = useId();
  const { home, settle } = usePortalHome();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(value?.label ?? "");
  useEffect(() => {
    if (!open) setTyped(value?.label ?? "");
  }, [open, value]);
  const query = typed === value?.label ? "" : typed;
  const { options, loading, failed } = useOptions(rest, query, open);
  const items = allowNew && !loading ? withNewOption(options, query) : [...options];

  const keep = () => {
    const left = keepTyped ? typedOption(options, query) : null;
    if (left) onValueChange(left);
  };

  return (
    <FieldFrame id={id} {...rest}>
      <Base.Root
        name={name}
        items={items}
        filter={null}
        value={value}
        onValueChange={(next: ComboboxOption | null) => onValueChange(next)}
        inputValue={typed}
        onInputValueChange={setTyped}
        open={open}
        onOpenChange={(next, details) => {
          settle(next, details);
          if (!next && LEAVING.has(details.reason)) keep();
          setOpen(next);
        }}
        itemToStringLabel={(option: ComboboxOption) => option.label}
        itemToStringValue={(option: ComboboxOption) => option.value}
        isItemEqualToValue={(a: ComboboxOption, b: ComboboxOption) =>
          a.value === b.value && !a.isNew === !b.isNew
        }
        autoHighlight
        required={rest.required}
        disabled={disabled}
      >
        <div className="relative">
          <Base.Input
            dir="auto"
            onBlur={() => {
              keep();
              setOpen(false);
            }}
            {...fieldAttributes(id, rest)}
            placeholder={placeholder}
            className={clsx(CONTROL_STYLE, "h-9 pe-9")}
          />
          <Base.Trigger
            aria-label="Show options"
            className="absolute inset-y-0 inset-e-0 inline-flex w-9 items-center justify-center text-ink-soft"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Base.Trigger>
        </div>
        {open && <OptionList loading={loading} failed={failed} empty={items.length === 0} home={home} />}
      </Base.Root>
    </FieldFrame>
  );
}
