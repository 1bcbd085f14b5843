import { CheckField, SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { isDecided, STANDING_LABELS, type Standing, VERDICTS } from "@/domain/claims/standing";
import type { ExportRequest } from "@/domain/summaries/selection";
import { FormatChoice } from "./format-choice";

/** What is not decided stays in the desk: it is no choice, and named only where an address asks for it. */
function standingOptions(asked: Standing | undefined) {
  return [
    { value: "", label: "All decided" },
    ...VERDICTS.map((value) => ({ value, label: STANDING_LABELS[value] })),
    ...(asked === undefined || isDecided(asked)
      ? []
      : [{ value: asked, label: `${STANDING_LABELS[asked]} (stays in)` }]),
  ];
}

/** The id of the form, for buttons that stand elsewhere on the page and send it. */
export const SELECTION_FORM = "what-to-export";

/** What is to leave and how it is written; a plain form, so that it stands in the address and works without scripts. */
export function SelectionForm({ request }: { request: ExportRequest }) {
  const { article, q, standing, source, outlet, event, from, to, mine, byException, format } = request;

  return (
    <form id={SELECTION_FORM} action="/export" className="space-y-4" aria-label="What to export">
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <TextField label="Article" name="article" defaultValue={article} placeholder="A-12" />
        <SelectField
          label="Standing"
          name="standing"
          defaultValue={standing ?? ""}
          options={standingOptions(standing)}
        />
        <TextField label="Source" name="source" defaultValue={source} />
        <TextField label="Outlet" name="outlet" defaultValue={outlet} />
        <TextField label="Words" name="q" defaultValue={q} />
        <TextField label="Event" name="event" defaultValue={event} />
        <TextField label="Published from" name="from" type="date" defaultValue={from} />
        <TextField label="Published until" name="to" type="date" defaultValue={to} />
      </div>
      <CheckField
        label="Only claims I made or reviewed"
        name="mine"
        value="true"
        defaultChecked={mine === true}
      />
      <CheckField
        label="Only decisions against the rule"
        name="byException"
        value="true"
        defaultChecked={byException === true}
      />
      <FormatChoice format={format} />
      <SubmitButton variant="secondary">Show what would leave</SubmitButton>
    </form>
  );
}
