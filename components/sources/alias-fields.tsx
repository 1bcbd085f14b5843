"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { type AliasDraft, type SourceDraft, withAlias } from "./source-draft";

interface AliasFieldsProps {
  draft: SourceDraft;
  onChange: (draft: SourceDraft) => void;
  error?: string;
}

/** The other names of a source, each with its language and the days on which it was borne. */
export function AliasFields({ draft, onChange, error }: AliasFieldsProps) {
  const change = (key: number, over: Partial<AliasDraft>) =>
    onChange({
      ...draft,
      aliases: draft.aliases.map((alias) => (alias.key === key ? { ...alias, ...over } : alias)),
    });
  const remove = (key: number) =>
    onChange({ ...draft, aliases: draft.aliases.filter((alias) => alias.key !== key) });

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">Also called</legend>
      <p className="mb-2 text-sm text-ink-soft">
        Other spellings and names that mean this source wherever they are printed. A misspelling is none.
      </p>
      <div className="flex flex-col gap-2">
        {draft.aliases.map((alias, index) => (
          <AliasRow key={alias.key} alias={alias} number={index + 1} onChange={change} onRemove={remove} />
        ))}
      </div>
      {error && <p className="mt-1.5 text-danger">{error}</p>}
      <Button size="sm" className="mt-2" onClick={() => onChange(withAlias(draft))}>
        <Plus aria-hidden />
        Add a name
      </Button>
    </fieldset>
  );
}

interface AliasRowProps {
  alias: AliasDraft;
  number: number;
  onChange: (key: number, over: Partial<AliasDraft>) => void;
  onRemove: (key: number) => void;
}

const EXTRAS = [
  { key: "language", label: "Language", placeholder: "ar", className: "w-16" },
  { key: "since", label: "First day", placeholder: "2015-01-31", className: "w-28" },
  { key: "until", label: "Last day", placeholder: "2020-12-31", className: "w-28" },
] as const;

function AliasRow({ alias, number, onChange, onRemove }: AliasRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 border-s-2 border-hairline ps-2">
      <TextField
        label={`Name ${number}`}
        labelHidden
        className="min-w-40 flex-1"
        value={alias.name}
        lang={alias.language || undefined}
        onChange={(event) => onChange(alias.key, { name: event.target.value })}
      />
      {EXTRAS.map(({ key, label, ...field }) => (
        <TextField
          key={key}
          {...field}
          label={`${label} of name ${number}`}
          labelHidden
          dir="ltr"
          value={alias[key]}
          onChange={(event) => onChange(alias.key, { [key]: event.target.value })}
        />
      ))}
      <Button
        variant="quiet"
        size="sm"
        aria-label={`Remove name ${number}`}
        onClick={() => onRemove(alias.key)}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
