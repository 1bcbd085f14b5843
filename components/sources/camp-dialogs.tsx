"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { useDraft } from "@/components/ui/use-draft";
import { CAMP_TIE_WORDS, CAMP_TIES, type CampTie } from "@/domain/sources/camp";
import type { ActionFailure } from "@/lib/action-result";
import {
  changeMembershipAction,
  placeInCampAction,
  previewCampAction,
  removeFromCampAction,
} from "@/server/sources/relation-actions";
import type { CampView, ConflictView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";
import { ConsideredDialog } from "./considered-form";
import { CitedPeriodFields, citedPeriodOf, fieldProblem, RemovalReason, textOf } from "./period-fields";

const TIES = CAMP_TIES.map((value) => ({ value, label: CAMP_TIE_WORDS[value] }));
const FIELDS = ["campId", "tie", "interest", "since", "until", "citation", "reason"];

/** Says on which side of a conflict a source stands. */
export function PlaceInCampDialog({
  source,
  conflicts,
  more = false,
}: {
  source: SourceView;
  conflicts: readonly ConflictView[];
  /** Whether there are older conflicts. */
  more?: boolean;
}) {
  const sides = conflicts.flatMap(({ name, camps }) =>
    camps.map((camp) => ({ value: camp.id, label: `${name}: ${camp.name}` })),
  );
  return (
    <ConsideredDialog
      title={`The side of ${source.ref}`}
      description="Origins of one side count as one for the rule. What it owns or runs stands on its side too."
      trigger={
        <Button size="sm">
          <Plus aria-hidden />
          Add a side
        </Button>
      }
      saveLabel="Save the side"
      look={previewCampAction}
      save={placeInCampAction}
      fields={FIELDS}
      read={(data) => {
        const membership = { campId: textOf(data, "campId"), ...tieOf(data), ...citedPeriodOf(data) };
        return {
          seen: { source: source.id, change: { kind: "add" as const, membership } },
          done: { source: source.id, membership },
        };
      }}
    >
      {({ failure }) => (
        <>
          <SelectField
            label="Conflict and side"
            name="campId"
            options={sides}
            hint={more ? `Of the newest ${conflicts.length} conflicts.` : undefined}
            error={fieldProblem(failure, "campId")}
            required
          />
          <TieFields failure={failure} />
          <CitedPeriodFields failure={failure} />
        </>
      )}
    </ConsideredDialog>
  );
}

function TieFields({ given, failure }: { given?: CampView; failure: ActionFailure | null }) {
  const [draft, setDraft] = useDraft(given?.version ?? 0, () => ({
    tie: given?.tie ?? CAMP_TIES[0],
    interest: given?.interest ?? "",
  }));
  return (
    <>
      <SelectField
        label="How"
        name="tie"
        options={TIES}
        value={draft.tie}
        onChange={(event) => setDraft({ ...draft, tie: event.target.value as CampTie })}
        error={fieldProblem(failure, "tie")}
      />
      <TextField
        label="Interest"
        name="interest"
        hint="What it stands to gain or lose."
        maxLength={2000}
        value={draft.interest}
        onChange={(event) => setDraft({ ...draft, interest: event.target.value })}
        error={fieldProblem(failure, "interest")}
      />
    </>
  );
}

function tieOf(data: FormData) {
  return { tie: textOf(data, "tie") as CampTie, interest: textOf(data, "interest") || null };
}

interface OneCamp {
  source: SourceView;
  membership: CampView;
}

const said = ({ conflict, camp }: CampView) => `${conflict}: ${camp}`;

/** Changes what is recorded of a side; an end date ends it. */
export function ChangeCampDialog({ source, membership }: OneCamp) {
  const { id: membershipId, version } = membership;

  return (
    <ConsideredDialog
      title={said(membership)}
      description="An end date ends it. Another side is another entry."
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Edit or end: ${said(membership)}`}>
          <Pencil aria-hidden />
        </Button>
      }
      saveLabel="Save the side"
      look={previewCampAction}
      save={changeMembershipAction}
      fields={FIELDS}
      read={(data) => {
        const patch = { ...tieOf(data), ...citedPeriodOf(data) };
        return {
          seen: { source: source.id, change: { kind: "change" as const, membershipId, patch } },
          done: { source: source.id, membershipId, patch: { ...patch, version } },
        };
      }}
    >
      {({ failure }) => (
        <>
          <TieFields given={membership} failure={failure} />
          <CitedPeriodFields given={membership} failure={failure} />
        </>
      )}
    </ConsideredDialog>
  );
}

/** Takes out a side that was recorded by mistake. */
export function RemoveCampDialog({ source, membership }: OneCamp) {
  const { id: membershipId, version } = membership;

  return (
    <ConsideredDialog
      title={`Take out: ${said(membership)}`}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Take out: ${said(membership)}`}>
          <Trash2 aria-hidden />
        </Button>
      }
      saveLabel="Take it out"
      look={previewCampAction}
      save={removeFromCampAction}
      fields={FIELDS}
      read={(data) => ({
        seen: { source: source.id, change: { kind: "remove" as const, membershipId } },
        done: { source: source.id, membershipId, version, reason: textOf(data, "reason") },
      })}
    >
      {({ failure }) => <RemovalReason failure={failure} />}
    </ConsideredDialog>
  );
}
