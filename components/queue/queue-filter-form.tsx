import { ButtonLink } from "@/components/ui/button";
import { CheckField, TextField } from "@/components/ui/field";
import { SearchField } from "@/components/ui/search-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { isFiltered, type QueueSelection } from "./queue-address";

/** What the queue is narrowed to; a plain form, so that it stands in the address and works without scripts. */
export function QueueFilterForm({ selection }: { selection: QueueSelection }) {
  const { q, standing, source, outlet, event, from, to, mine, byException } = selection;

  return (
    <search>
      <form action="/queue" className="mb-5 space-y-3">
        {standing && <input type="hidden" name="standing" value={standing} />}
        {event && <input type="hidden" name="event" value={event} />}
        <div className="flex flex-wrap gap-2">
          <SearchField label="Search claims" name="q" defaultValue={q} className="min-w-0 flex-1 basis-56" />
          <SubmitButton variant="secondary">Apply</SubmitButton>
          {isFiltered(selection) && (
            <ButtonLink href="/queue" variant="quiet">
              Clear
            </ButtonLink>
          )}
        </div>
        <div className="grid grid-cols-2 items-end gap-3 md:flex">
          <TextField
            label="Source"
            name="source"
            defaultValue={source}
            placeholder="Name or S-7"
            className="flex-1"
          />
          <TextField
            label="Outlet"
            name="outlet"
            defaultValue={outlet}
            placeholder="Name or S-7"
            className="flex-1"
          />
          <TextField label="Published from" name="from" type="date" defaultValue={from} />
          <TextField label="Published to" name="to" type="date" defaultValue={to} />
          <CheckField
            label="Mine only"
            name="mine"
            value="true"
            defaultChecked={mine}
            className="flex h-9 items-center whitespace-nowrap"
          />
          <CheckField
            label="Against the rule"
            name="byException"
            value="true"
            defaultChecked={byException}
            className="flex h-9 items-center whitespace-nowrap"
          />
        </div>
      </form>
    </search>
  );
}
