"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { type FormEvent, type ReactElement, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { useDraft } from "@/components/ui/use-draft";
import { nameWarnings } from "@/domain/sources/name-warnings";
import type { SourceName } from "@/domain/sources/names";
import type { ActionResult } from "@/lib/action-result";
import { addAliasAction, changeAliasAction, removeAliasAction } from "@/server/sources/alias-actions";
import type { AliasPage, SourceView } from "@/server/sources/views";
import { RemovalReason, textOf } from "./period-fields";

type Alias = AliasPage["items"][number];

/** Gives a source one more name. */
export function AddAliasDialog({ source }: { source: SourceView }) {
  return (
    <AliasDialog
      title={`Another name of ${source.ref}`}
      version={source.version}
      trigger={
        <Button variant="primary">
          <Plus aria-hidden />
          Add a name
        </Button>
      }
      save={(name) => addAliasAction({ source: source.id, version: source.version, ...name })}
    />
  );
}

/** Changes one of the other names of a source. */
export function EditAliasDialog({ source, alias }: OneAlias) {
  const named = { source: source.id, aliasId: alias.id, version: source.version };

  return (
    <AliasDialog
      title={alias.name}
      version={source.version}
      given={alias}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Edit ${alias.name}`}>
          <Pencil aria-hidden />
        </Button>
      }
      save={(name) => changeAliasAction({ ...named, ...name })}
    />
  );
}

interface AliasDialogProps {
  title: string;
  trigger: ReactElement;
  /** The version of the source that is shown. */
  version: number;
  given?: SourceName;
  save: (name: SourceName) => Promise<ActionResult<unknown>>;
}

function AliasDialog({ title, trigger, ...form }: AliasDialogProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog open={open} onOpenChange={setOpen} title={title} trigger={trigger}>
      <AliasForm {...form} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

const EXTRAS = [
  { name: "language", label: "Language", hint: "Such as ar." },
  { name: "since", label: "Since", hint: "2015-09-30, 2015-09 or 2015." },
  { name: "until", label: "Until", hint: "Empty while it is borne." },
] as const;

function AliasForm({
  version,
  given,
  save,
  onSaved,
}: Omit<AliasDialogProps, "title" | "trigger"> & { onSaved: () => void }) {
  const { run, pending, failure, clear } = useAction(save);
  const [draft, setDraft] = useDraft(version, () => toDraft(given));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if ((await run(toName(draft))).ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["name", "language", "since", "until"]} onReload={clear} />
      <TextField
        label="Name"
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        error={problemAt(failure, "name")}
        required
      />
      {nameWarnings(draft.name).map((warning) => (
        <FormMessage key={warning} tone="warning">
          {warning}
        </FormMessage>
      ))}
      <div className="grid gap-4 sm:grid-cols-3">
        {EXTRAS.map((field) => (
          <TextField
            key={field.name}
            {...field}
            dir="ltr"
            value={draft[field.name]}
            onChange={(event) => setDraft({ ...draft, [field.name]: event.target.value })}
            error={problemAt(failure, field.name)}
          />
        ))}
      </div>
      <SubmitButton pending={pending} className="self-end">
        Save the name
      </SubmitButton>
    </form>
  );
}

/** A name as its form holds it: an empty field says that nothing is known. */
function toDraft(given?: SourceName) {
  const { name = "", language, since, until } = given ?? {};
  return { name, language: language ?? "", since: since ?? "", until: until ?? "" };
}

function toName({ name, language, since, until }: ReturnType<typeof toDraft>): SourceName {
  const orNull = (text: string) => text.trim() || null;
  return { name: name.trim(), language: orNull(language), since: orNull(since), until: orNull(until) };
}

interface OneAlias {
  source: SourceView;
  alias: Alias;
}

/** Takes away a name that was recorded by mistake. */
export function RemoveAliasDialog({ source, alias }: OneAlias) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Take away: ${alias.name}`}
      trigger={
        <Button size="sm" variant="quiet" aria-label={`Take away ${alias.name}`}>
          <Trash2 aria-hidden />
        </Button>
      }
    >
      <RemoveForm source={source} alias={alias} />
    </Dialog>
  );
}

/** The row goes with the name, and this form with the row. */
function RemoveForm({ source, alias }: OneAlias) {
  const { run, pending, failure, clear } = useAction(removeAliasAction);
  const { show } = useToast();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = textOf(new FormData(event.currentTarget), "reason");
    const result = await run({ source: source.id, aliasId: alias.id, version: source.version, reason });
    if (result.ok) show({ message: `${alias.name} is no name of ${source.ref} any more.` });
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["reason"]} onReload={clear} />
      <RemovalReason failure={failure} />
      <SubmitButton pending={pending} className="self-end">
        Take it away
      </SubmitButton>
    </form>
  );
}
