"use client";

import { type ChangeEvent, type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { counted } from "@/lib/words";
import {
  importRegistryAction,
  previewRegistryAction,
  starterRegistryAction,
} from "@/server/registry/actions";
import type { RegistryReport as Report } from "@/server/registry/views";
import { readRegistryText } from "./read-text";
import { RegistryReport } from "./registry-report";

/** Reads a registry file by choosing or pasting it: first what it would change, line by line, then all of it or nothing. */
export function ImportRegistry() {
  const [text, setText] = useState("");
  const [report, setReport] = useState<Report | null>(null);
  const [isBroken, setBroken] = useState(false);
  const look = useAction(previewRegistryAction);
  const take = useAction(importRegistryAction);
  const starter = useAction(starterRegistryAction);

  function change(next: string) {
    setText(next);
    setReport(null);
    setBroken(false);
  }

  async function preview(given: string) {
    const file = readRegistryText(given);
    setBroken(file === null);
    if (!file) return;
    const result = await look.run(file);
    if (result.ok) setReport(result.value);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    await preview(text);
  }

  async function loadStarter() {
    const result = await starter.run({});
    if (!result.ok) return;
    change(result.value.csv);
    await preview(result.value.csv);
  }

  async function carryOut() {
    const file = readRegistryText(text);
    if (!file) return;
    const result = await take.run(file);
    if (result.ok) setReport(result.value);
  }

  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-ink-soft">
        A file adds what is new and changes what it knows otherwise; it takes nothing away. It is read whole
        or not at all, and you see before what it changes.
      </p>
      <div>
        <Button pending={starter.pending} onClick={loadStarter}>
          Load the starter registry
        </Button>
        <p className="mt-1 text-sm text-ink-soft">
          Organisations that reports on conflicts quote, to start from.
        </p>
      </div>
      <form method="post" onSubmit={submit} className="flex flex-col gap-4">
        <FileField onText={change} />
        <TextArea
          label="Or paste it"
          dir="ltr"
          rows={6}
          hint="CSV with the columns of the export, or its JSON."
          value={text}
          onChange={(event) => change(event.target.value)}
          error={isBroken ? "This JSON can't be read, or has no rows." : undefined}
          required
        />
        <ActionMessage failure={starter.failure ?? look.failure ?? take.failure} />
        <SubmitButton pending={look.pending} variant="secondary" className="self-start">
          See what it changes
        </SubmitButton>
      </form>
      <div aria-live="polite">{report && <RegistryReport report={report} />}</div>
      {report && isReady(report) && (
        <Button variant="primary" pending={take.pending} onClick={carryOut} className="self-start">
          Read it: {counted(report.adds + report.changes, "line")}
        </Button>
      )}
    </div>
  );
}

function isReady({ applied, refused, adds, changes }: Report): boolean {
  return !applied && refused === 0 && adds + changes > 0;
}

function FileField({ onText }: { onText: (text: string) => void }) {
  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) onText(await file.text());
  }

  return (
    <FieldFrame id="registry-file" label="File" hint="A .csv or .json file.">
      <input
        id="registry-file"
        type="file"
        accept=".csv,.json,.txt"
        onChange={read}
        className="block min-h-9 w-full text-md"
      />
    </FieldFrame>
  );
}
