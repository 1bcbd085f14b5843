"use client";

import { SelectField, TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { problemAt } from "@/components/ui/use-action";
import { nameWarnings } from "@/domain/sources/name-warnings";
import { SOURCE_KIND_LABELS, SOURCE_KINDS, type SourceKind } from "@/domain/sources/source-kind";
import type { ActionFailure } from "@/lib/action-result";
import { AliasFields } from "./alias-fields";
import type { SourceDraft } from "./source-draft";

interface SourceFieldsProps {
  draft: SourceDraft;
  onChange: (draft: SourceDraft) => void;
  failure: ActionFailure | null;
  /** False where there are more names than a form can hold. */
  withAliases?: boolean;
}

const TEXTS = [
  { key: "country", dir: "ltr", label: "Country", hint: "Two letters, such as SY." },
  { key: "homepage", dir: "ltr", label: "Home page" },
  { key: "wikidataId", dir: "ltr", label: "Wikidata id", hint: "Such as Q1234." },
  { key: "citation", dir: "auto", label: "Citation", hint: "Where this is written: an address or a work." },
] as const;

/** The fields that show their own problems. */
export const SOURCE_FIELDS = ["name", "kind", "aliases", ...TEXTS.map(({ key }) => key)] as const;

/** The fields of a source, with what is suspicious about its names while they are typed. */
export function SourceFields({ draft, onChange, failure, withAliases = true }: SourceFieldsProps) {
  const warnings = [...new Set([draft.name, ...draft.aliases.map(({ name }) => name)].flatMap(nameWarnings))];
  const problem = (field: string) => problemAt(failure, field);

  return (
    <>
      <TextField
        label="Name"
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
        error={problem("name")}
        required
      />
      {warnings.map((warning) => (
        <FormMessage key={warning} tone="warning">
          {warning}
        </FormMessage>
      ))}
      {draft.kind !== "unnamed" && <KindField draft={draft} onChange={onChange} error={problem("kind")} />}
      {draft.kind !== "unnamed" && withAliases && (
        <AliasFields draft={draft} onChange={onChange} failure={failure} />
      )}
      {TEXTS.map(({ key, ...words }) => (
        <TextField
          key={key}
          {...words}
          value={draft[key]}
          onChange={(event) => onChange({ ...draft, [key]: event.target.value })}
          error={problem(key)}
        />
      ))}
    </>
  );
}

const KINDS = SOURCE_KINDS.filter((kind) => kind !== "unnamed").map((value) => ({
  value,
  label: SOURCE_KIND_LABELS[value],
}));

function KindField({ draft, onChange, error }: Omit<SourceFieldsProps, "failure"> & { error?: string }) {
  return (
    <SelectField
      label="Kind"
      value={draft.kind}
      options={KINDS}
      onChange={(event) => onChange({ ...draft, kind: event.target.value as SourceKind })}
      error={error}
    />
  );
}
