import { SelectField } from "@/components/ui/field";
import { SearchField } from "@/components/ui/search-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SourceFilter as Filter } from "@/domain/sources/filter";
import { SOURCE_KIND_LABELS, SOURCE_KINDS } from "@/domain/sources/source-kind";

const KINDS = [
  { value: "", label: "Every kind" },
  ...SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
];
const CHECKED = [
  { value: "", label: "Checked or not" },
  { value: "false", label: "Unchecked" },
  { value: "true", label: "Checked" },
];

/** What the list of sources is narrowed by; a plain form, so that it stands in the address and works without scripts. */
export function SourceFilter({ filter }: { filter: Filter }) {
  return (
    <search>
      <form action="/sources" className="mb-4 flex flex-wrap gap-2">
        <SearchField
          label="Search names and aliases"
          name="q"
          defaultValue={filter.q}
          className="min-w-0 flex-1 basis-64"
        />
        <SelectField label="Kind" labelHidden name="kind" defaultValue={filter.kind ?? ""} options={KINDS} />
        <SelectField
          label="Checked"
          labelHidden
          name="checked"
          defaultValue={filter.checked ?? ""}
          options={CHECKED}
        />
        <SubmitButton variant="secondary">Search</SubmitButton>
      </form>
    </search>
  );
}
