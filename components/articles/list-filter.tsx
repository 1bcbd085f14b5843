import { SearchField } from "@/components/ui/search-field";
import { SubmitButton } from "@/components/ui/submit-button";

interface ListFilterProps {
  q?: string;
  outlet?: string;
}

/** What the list of articles is searched by; a plain form, so that it stands in the address and works without scripts. */
export function ListFilter({ q, outlet }: ListFilterProps) {
  return (
    <search>
      <form action="/articles" className="mb-4 flex flex-wrap gap-2">
        <SearchField
          label="Search titles and texts"
          name="q"
          defaultValue={q}
          className="min-w-0 flex-1 basis-64"
        />
        <SearchField label="Outlet" name="outlet" defaultValue={outlet} className="min-w-0 flex-1 basis-40" />
        <SubmitButton variant="secondary">Search</SubmitButton>
      </form>
    </search>
  );
}
