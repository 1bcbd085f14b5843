"use client";

import { loadSources } from "@/components/sources/load-sources";
import { Combobox } from "@/components/ui/combobox";
import { CheckField, SelectField, TextField } from "@/components/ui/field";
import { STANCE_LABELS, STANCES, type Stance } from "@/domain/claims/link";
import { type DraftLink, describeLink } from "./chain-draft";

const STANCE_OPTIONS = STANCES.map((stance) => ({ value: stance, label: STANCE_LABELS[stance] }));
const isStance = (value: string): value is Stance => STANCES.some((stance) => stance === value);

interface LinkFieldsProps {
  link: DraftLink;
  problem?: string;
  onChange: (change: Partial<DraftLink>) => void;
}

function SourceField({ link, problem, onChange }: LinkFieldsProps) {
  if (link.unnamed) {
    return (
      <TextField
        label="As printed"
        value={link.name}
        error={problem}
        onChange={(event) => onChange({ name: event.currentTarget.value, sourceId: null })}
      />
    );
  }
  const value = link.name
    ? { value: link.sourceId ?? link.name, label: link.name, isNew: link.sourceId === null }
    : null;

  return (
    <Combobox
      label="Source"
      name="source"
      load={loadSources}
      allowNew
      hint={
        link.sourceId === null && link.name ? "Not registered: it will be an unchecked source." : undefined
      }
      error={problem}
      value={value}
      onValueChange={(next) =>
        onChange({ name: next?.label ?? "", sourceId: next && !next.isNew ? next.value : null })
      }
    />
  );
}

function OriginalFields({ link, onChange }: Omit<LinkFieldsProps, "problem">) {
  return (
    <details className="mt-1">
      <summary className="min-h-6 cursor-pointer text-ink-soft">The source’s own original</summary>
      <TextField
        className="mt-2"
        label="Address of the post or release"
        type="url"
        value={link.originalUrl}
        onChange={(event) => onChange({ originalUrl: event.currentTarget.value })}
      />
      <CheckField
        className="mt-2"
        label="Checked: the source says so there"
        disabled={link.originalUrl.trim() === ""}
        checked={link.originalChecked}
        onChange={(event) => onChange({ originalChecked: event.currentTarget.checked })}
      />
    </details>
  );
}

/** The fields of one link of a chain. */
export function LinkFields({ link, problem, onChange }: LinkFieldsProps) {
  return (
    <div className="space-y-2">
      <SourceField link={link} problem={problem} onChange={onChange} />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label="Stance"
          hint="What it does with the claim."
          options={STANCE_OPTIONS}
          value={link.stance}
          onChange={({ currentTarget }) =>
            isStance(currentTarget.value) && onChange({ stance: currentTarget.value })
          }
        />
        <TextField
          label="Cue"
          hint="The words that attribute: “said”, “according to”."
          value={link.cue}
          maxLength={200}
          onChange={(event) => onChange({ cue: event.currentTarget.value })}
        />
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        <CheckField
          label="Described, not named"
          checked={link.unnamed}
          onChange={(event) => onChange(describeLink(link, event.currentTarget.checked))}
        />
        <CheckField
          label="First-hand"
          checked={link.firstHand}
          onChange={(event) => onChange({ firstHand: event.currentTarget.checked })}
        />
        <CheckField
          label="Against its own interest"
          checked={link.againstInterest}
          onChange={(event) => onChange({ againstInterest: event.currentTarget.checked })}
        />
      </div>
      <OriginalFields link={link} onChange={onChange} />
    </div>
  );
}
