"use client";

import { type ChangeEvent, type FormEvent, useEffect, useId, useRef } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { FileField, TextArea } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted } from "@/lib/words";
import type { RegistryReport as Report } from "@/server/registry/views";
import { RegistryLines, RegistrySummary } from "./registry-report";
import { useRegistryImport } from "./use-registry-import";

/** Reads a registry file by choosing or pasting it: first what it would change, line by line, then all of it or nothing. */
export function ImportRegistry() {
  const form = useRegistryImport();

  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-ink-soft">
        A file adds what is new and corrects what the desk has differently; it removes nothing. It is read
        whole or not at all, and what it would change is shown first.
      </p>
      <div>
        <Button pending={form.pending.starter} onClick={form.loadStarter}>
          Load the starter registry
        </Button>
        <p className="mt-1 text-sm text-ink-soft">
          Organisations that reports on conflicts quote, to start from.
        </p>
      </div>
      <TextForm form={form} />
      <Outcome form={form} />
    </div>
  );
}

interface PartProps {
  form: ReturnType<typeof useRegistryImport>;
}

function TextForm({ form: { text, problem, change, preview, pending, failure } }: PartProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    void preview();
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <RegistryFile onText={change} />
      <TextArea
        label="Or paste it"
        dir="ltr"
        rows={6}
        hint="CSV with the columns of the export, or its JSON."
        value={text}
        onChange={(event) => change(event.target.value)}
        error={problem ?? undefined}
      />
      <ActionMessage failure={failure} />
      <SubmitButton pending={pending.look} variant="secondary" className="self-start">
        See what it changes
      </SubmitButton>
    </form>
  );
}

/** Only the count is read aloud: there can be hundreds of lines. It comes into view, since the text above may be long. */
function Outcome({ form: { report, carryOut, pending } }: PartProps) {
  const place = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (report) place.current?.focus();
  }, [report]);

  return (
    <>
      {report && (
        <section ref={place} id={id} aria-labelledby={id} tabIndex={-1} className="scroll-mt-20 outline-none">
          <RegistrySummary report={report} />
        </section>
      )}
      {report && <RegistryLines report={report} />}
      {report && isReady(report) && (
        <Button variant="primary" pending={pending.save} onClick={carryOut} className="self-start">
          Read it: {counted(report.adds + report.changes, "line")}
        </Button>
      )}
    </>
  );
}

function isReady({ applied, refused, adds, changes }: Report): boolean {
  return !applied && refused === 0 && adds + changes > 0;
}

/** A file that was corrected can be chosen again: the browser would not tell of the same one twice. */
function RegistryFile({ onText }: { onText: (text: string) => void }) {
  async function read(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) onText(await file.text());
  }

  return (
    <FileField
      label="File"
      hint="A .csv or .json file."
      accept=".csv,.json,.txt"
      onClick={(event) => {
        event.currentTarget.value = "";
      }}
      onChange={read}
    />
  );
}
