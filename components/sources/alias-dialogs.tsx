"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { type FormEvent, type ReactElement, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { nameWarnings } from "@/domain/sources/name-warnings";
import type { SourceName } from "@/domain/sources/names";
import type { ActionResult } from "@/lib/action-result";
import { addAliasAction, changeAliasAction, removeAliasAction } from "@/server/sources/alias-actions";
import type { AliasPage, SourceView } from "@/server/sources/views";
import { textOf } from "./period-fields";

type Alias = AliasPage["items"][number];

/** Gives a source one more name. */
export function AddAliasDialog({ source }: { source: SourceView }) {
  return (
    <AliasDialog
      title={`Another name of ${source.ref}`}
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
export function EditAliasDialog({ source, alias }: { source: SourceView; alias: Alias }) {
  const named = { source: source.id, aliasId: alias.id, version: source.version };

  return (
    <AliasDialog
      title={alias.name}
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
  given,
  save,
  onSaved,
}: Pick<AliasDialogProps, "given" | "save"> & { onSaved: () => void }) {
  const { run, pending, failure } = useAction(save);
  const [name, setName] = useState(given?.name ?? "");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [language, since, until] = EXTRAS.map((field) => textOf(data, field.name) || null);
    const wanted = {
      name: name.trim(),
      language: language ?? null,
      since: since ?? null,
      until: until ?? null,
    };
    if ((await run(wanted)).ok) onSaved();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={["name", "language", "since", "until"]} />
      <TextField
        label="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={problemAt(failure, "name")}
        required
      />
      {nameWarnings(name).map((warning) => (
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
            defaultValue={given?.[field.name] ?? ""}
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

/** Takes one of the other names of a source away. */
export function RemoveAliasButton({ source, alias }: { source: SourceView; alias: Alias }) {
  const { run, pending, failure } = useAction(removeAliasAction);
  const { show } = useToast();

  async function remove() {
    const result = await run({ source: source.id, aliasId: alias.id, version: source.version });
    if (result.ok) show({ message: `${alias.name} is no name of ${source.ref} any more.` });
  }

  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        pending={pending}
        onClick={remove}
        aria-label={`Take away ${alias.name}`}
      >
        <Trash2 aria-hidden />
      </Button>
      <ActionMessage failure={failure} />
    </>
  );
}
