"use client";

import { useId } from "react";
import { loadSources } from "@/components/sources/load-sources";
import { Combobox } from "@/components/ui/combobox";
import { TextArea, TextField } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { type EvidenceDraft, problemInForm } from "./evidence-draft";

const STANCE_OPTIONS = [
  { value: "for", label: "For the claim" },
  { value: "against", label: "Against it" },
];

interface EvidenceFieldsProps {
  evidence: EvidenceDraft;
  onChange: (change: Partial<EvidenceDraft>) => void;
  /** What the server said about one of the fields. */
  problem?: (field: string) => string | undefined;
}

/** The fields of one piece of evidence. */
export function EvidenceFields({ evidence, onChange, problem = () => undefined }: EvidenceFieldsProps) {
  const name = useId();

  return (
    <div className="space-y-3">
      <Segmented
        legend="It speaks"
        name={`${name}-stance`}
        options={STANCE_OPTIONS}
        value={evidence.stance}
        onValueChange={(stance) => onChange({ stance: stance === "against" ? "against" : "for" })}
      />
      <TextField
        label="Address"
        type="url"
        placeholder="https://"
        maxLength={2000}
        value={evidence.url}
        error={problemInForm(problem("url"))}
        onChange={(event) => onChange({ url: event.currentTarget.value })}
      />
      <TextArea
        label="Quote"
        hint="The words as they were printed or said."
        rows={2}
        maxLength={10_000}
        value={evidence.quote}
        error={problem("quote")}
        onChange={(event) => onChange({ quote: event.currentTarget.value })}
      />
      <TextArea
        label="Note"
        rows={2}
        maxLength={10_000}
        value={evidence.note}
        error={problem("note")}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <Combobox
        label="Its own origin"
        hint={
          evidence.source?.isNew
            ? "Not registered: it will be an unchecked source."
            : "Who says so there. Independence is counted over origins; without one it counts as not stated."
        }
        load={loadSources}
        allowNew
        value={evidence.source}
        error={problem("source")}
        onValueChange={(source) => onChange({ source })}
      />
    </div>
  );
}
