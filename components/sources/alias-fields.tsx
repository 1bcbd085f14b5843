"use client";

import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FieldNotes, fieldAttributes } from "@/components/ui/field-frame";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ActionFailure } from "@/lib/action-result";
import { type AliasDraft, aliasesSent, type SourceDraft, withAlias } from "./source-draft";

interface AliasFieldsProps {
  draft: SourceDraft;
  onChange: (draft: SourceDraft) => void;
  failure: ActionFailure | null;
}

const FIELDS = ["name", "language", "since", "until"] as const;
type Field = (typeof FIELDS)[number];

/** Which name a problem is about, by its place among those that were sent, and at which field it is shown. */
function placeOf(path: string): { at: number; field: Field } | null {
  const [, at, field] = /^aliases\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  return at === undefined ? null : { at: Number(at), field: FIELDS.find((one) => one === field) ?? "name" };
}

/** What was refused, by the names that were sent then: one may have been taken out since. */
function useProblems(failure: ActionFailure | null, draft: SourceDraft) {
  const [sent, setSent] = useState({ failure, names: aliasesSent(draft) });
  if (failure !== sent.failure) setSent({ failure, names: aliasesSent(draft) });

  const problems = (failure?.problems ?? [])
    .filter(({ path }) => path === "aliases" || path.startsWith("aliases."))
    .map(({ path, message }) => {
      const place = placeOf(path);
      return { message, field: place?.field, key: place ? sent.names[place.at]?.key : undefined };
    });
  return {
    ofAll: problems.find(({ key }) => key === undefined)?.message,
    of: (alias: AliasDraft) => (field: Field) =>
      problems.find((problem) => problem.key === alias.key && problem.field === field)?.message,
  };
}

/** The other names of a source, each with its language and the days on which it was borne. */
export function AliasFields({ draft, onChange, failure }: AliasFieldsProps) {
  const id = useId();
  const problems = useProblems(failure, draft);
  const error = problems.ofAll;
  const change = (key: number, over: Partial<AliasDraft>) =>
    onChange({
      ...draft,
      aliases: draft.aliases.map((alias) => (alias.key === key ? { ...alias, ...over } : alias)),
    });
  const remove = (key: number) =>
    onChange({ ...draft, aliases: draft.aliases.filter((alias) => alias.key !== key) });

  return (
    <fieldset aria-describedby={fieldAttributes(id, { error })["aria-describedby"]} className="min-w-0">
      <legend className="mb-1 font-medium">Also called</legend>
      <p className="mb-2 text-sm text-ink-soft">
        Other spellings and names that mean this source wherever they are printed. A misspelling is none.
      </p>
      <div className="flex flex-col gap-2">
        {draft.aliases.map((alias, index) => (
          <AliasRow
            key={alias.key}
            alias={alias}
            number={index + 1}
            problemAt={problems.of(alias)}
            onChange={change}
            onRemove={remove}
          />
        ))}
      </div>
      <FieldNotes id={id} error={error} />
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
  problemAt: (field: Field) => string | undefined;
  onChange: (key: number, over: Partial<AliasDraft>) => void;
  onRemove: (key: number) => void;
}

const EXTRAS = [
  { key: "language", label: "Language", placeholder: "ar", className: "w-20" },
  { key: "since", label: "First day", placeholder: "2015-01-31", className: "w-28" },
  { key: "until", label: "Last day", placeholder: "2020-12-31", className: "w-28" },
] as const;

function AliasRow({ alias, number, problemAt, onChange, onRemove }: AliasRowProps) {
  return (
    <div className="flex flex-wrap items-start gap-2 border-s-2 border-hairline ps-2">
      <TextField
        label={`Name ${number}`}
        className="min-w-40 flex-1"
        value={alias.name}
        error={problemAt("name")}
        lang={alias.language || undefined}
        onChange={(event) => onChange(alias.key, { name: event.target.value })}
      />
      {EXTRAS.map(({ key, label, className, ...field }) => (
        <TextField
          key={key}
          {...field}
          label={
            <>
              {label}
              <VisuallyHidden> of name {number}</VisuallyHidden>
            </>
          }
          dir="ltr"
          error={problemAt(key)}
          className={problemAt(key) ? "w-52" : className}
          value={alias[key]}
          onChange={(event) => onChange(alias.key, { [key]: event.target.value })}
        />
      ))}
      <Button
        variant="quiet"
        size="sm"
        className="mt-7"
        aria-label={`Remove name ${number}`}
        onClick={() => onRemove(alias.key)}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
