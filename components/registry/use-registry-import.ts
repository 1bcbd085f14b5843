"use client";

import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import { usePreviewed } from "@/components/ui/use-previewed";
import {
  importRegistryAction,
  previewRegistryAction,
  starterRegistryAction,
} from "@/server/registry/actions";
import type { RegistryReport } from "@/server/registry/views";
import { readRegistryText } from "./read-text";

const EMPTY = "Choose a file above, or paste its text here.";
const BROKEN = "This JSON can’t be read, or has no rows.";

/** The text of a registry file, what it would change, and what it changed once it was read. */
export function useRegistryImport() {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<RegistryReport | null>(null);
  const file = usePreviewed(previewRegistryAction, importRegistryAction);
  const starter = useAction(starterRegistryAction);

  function change(next: string) {
    setText(next);
    setProblem(null);
    setTaken(null);
    file.forget();
  }

  async function preview(given = text) {
    const isEmpty = given.trim() === "";
    const read = isEmpty ? null : readRegistryText(given);
    setProblem(isEmpty ? EMPTY : read === null ? BROKEN : null);
    setTaken(null);
    starter.clear();
    file.clear();
    if (read) await file.ask(read);
  }

  async function loadStarter() {
    const result = await starter.run({});
    if (!result.ok) return;
    change(result.value.csv);
    await preview(result.value.csv);
  }

  async function carryOut() {
    if (!file.seen) return;
    const result = await file.carryOut(file.seen);
    if (result.ok) setTaken(result.value);
  }

  return {
    ...{ text, problem, change, preview, loadStarter, carryOut },
    report: taken ?? file.seen?.preview ?? null,
    pending: { starter: starter.pending, look: file.looking, save: file.saving },
    failure: starter.failure ?? file.failure,
  };
}
