"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { SelectField, TextArea } from "@/components/ui/field";
import { useDraft } from "@/components/ui/use-draft";
import { RELATION_KINDS, RELATION_WORDS, type RelationKind } from "@/domain/sources/relation";
import {
  addRelationAction,
  changeRelationAction,
  previewRelationAction,
  removeRelationAction,
} from "@/server/sources/relation-actions";
import type { RelationView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";
import { ConsideredDialog } from "./considered-form";
import { loadSources } from "./load-sources";
import { CitedPeriodFields, citedPeriodOf, fieldProblem, RemovalReason, textOf } from "./period-fields";
import { relationInWords } from "./relation-words";

const KINDS = RELATION_KINDS.map((value) => ({ value, label: RELATION_WORDS[value] }));
const FIELDS = ["to", "kind", "since", "until", "citation", "note", "reason"];

/** Ties a source to another one. */
export function AddRelationDialog({ source }: { source: SourceView }) {
  const [to, setTo] = useState<ComboboxOption | null>(null);

  return (
    <ConsideredDialog
      title={`A relation of ${source.ref}`}
      description="What ties a source to another joins their origins in every claim of those days."
      trigger={
        <Button size="sm">
          <Plus aria-hidden />
          Add a relation
        </Button>
      }
      onClose={() => setTo(null)}
      saveLabel="Save the relation"
      look={previewRelationAction}
      save={addRelationAction}
      fields={FIELDS}
      read={(data) => {
        if (!to) return null;
        const kind = textOf(data, "kind") as RelationKind;
        const note = textOf(data, "note") || null;
        const relation = { to: to.value, kind, note, ...citedPeriodOf(data) };
        return {
          seen: { source: source.id, change: { kind: "add" as const, relation } },
          done: { source: source.id, relation },
        };
      }}
    >
      {({ failure, forget }) => (
        <>
          <SelectField
            label={source.name}
            name="kind"
            options={KINDS}
            error={fieldProblem(failure, "kind")}
          />
          <Combobox
            label="Other source"
            value={to}
            onValueChange={(option) => {
              setTo(option);
              forget();
            }}
            load={loadSources}
            error={fieldProblem(failure, "to")}
            required
          />
          <CitedPeriodFields failure={failure} />
          <NoteField error={fieldProblem(failure, "note")} />
        </>
      )}
    </ConsideredDialog>
  );
}

function NoteField({ given, error }: { given?: RelationView; error?: string }) {
  const [{ note }, setDraft] = useDraft(given?.version ?? 0, () => ({ note: given?.note ?? "" }));
  return (
    <TextArea
      label="Note"
      name="note"
      rows={2}
      maxLength={2000}
      value={note}
      onChange={(event) => setDraft({ note: event.target.value })}
      error={error}
    />
  );
}

interface OneRelation {
  source: SourceView;
  relation: RelationView;
  onClose: () => void;
}

/** Changes the dates, citation and note of a relation; an end date ends it. */
export function ChangeRelationDialog({ source, relation, onClose }: OneRelation) {
  const named = { source: source.id, relationId: relation.id };

  return (
    <ConsideredDialog
      title={relationInWords(relation)}
      description="An end date ends it. Another kind or another source is another relation."
      onClose={onClose}
      saveLabel="Save the relation"
      look={previewRelationAction}
      save={changeRelationAction}
      fields={FIELDS}
      read={(data) => {
        const patch = { ...citedPeriodOf(data), note: textOf(data, "note") || null };
        return {
          seen: { source: source.id, change: { kind: "change" as const, relationId: relation.id, patch } },
          done: { ...named, patch: { ...patch, version: relation.version } },
        };
      }}
    >
      {({ failure }) => (
        <>
          <CitedPeriodFields given={relation} failure={failure} />
          <NoteField given={relation} error={fieldProblem(failure, "note")} />
        </>
      )}
    </ConsideredDialog>
  );
}

/** Takes out a relation that was recorded by mistake. */
export function RemoveRelationDialog({ source, relation, onClose }: OneRelation) {
  const named = { source: source.id, relationId: relation.id };

  return (
    <ConsideredDialog
      title={`Take out: ${relationInWords(relation)}`}
      onClose={onClose}
      saveLabel="Take it out"
      look={previewRelationAction}
      save={removeRelationAction}
      fields={FIELDS}
      read={(data) => ({
        seen: { source: source.id, change: { kind: "remove" as const, relationId: relation.id } },
        done: { ...named, version: relation.version, reason: textOf(data, "reason") },
      })}
    >
      {({ failure }) => <RemovalReason failure={failure} />}
    </ConsideredDialog>
  );
}
