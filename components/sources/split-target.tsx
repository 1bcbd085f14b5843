"use client";

import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { SelectField } from "@/components/ui/field";
import { SOURCE_KIND_LABELS, SOURCE_KINDS } from "@/domain/sources/source-kind";
import type { SourceView } from "@/server/sources/views";
import { loadSources } from "./load-sources";

const KINDS = SOURCE_KINDS.filter((kind) => kind !== "unnamed").map((value) => ({
  value,
  label: SOURCE_KIND_LABELS[value],
}));

interface SplitTargetProps {
  source: SourceView;
  value: ComboboxOption | null;
  onValueChange: (option: ComboboxOption | null) => void;
  error?: string;
}

/** The source that takes over what is chosen: one that is there, or a new one with its kind. */
export function SplitTarget({ source, value, onValueChange, error }: SplitTargetProps) {
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <Combobox
        label="The other source"
        hint="One that is there, or a new name. One of the names below may be its name."
        value={value}
        onValueChange={onValueChange}
        load={loadSources}
        allowNew
        error={error}
        required
      />
      {value?.isNew && <SelectField label="Kind" name="kind" options={KINDS} defaultValue={source.kind} />}
    </div>
  );
}
