"use client";

import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { findClaims } from "@/server/claims/attach-actions";

/** Looks up claims for a combobox; throws where the desk did not answer, which the combobox says. */
async function loadClaims(query: string): Promise<ComboboxOption[]> {
  const answer = await findClaims({ text: query });
  if (!answer.ok) throw new Error(answer.error.message);

  return answer.value.map(({ id, ref, statement }) => ({ value: id, label: ref, hint: statement }));
}

interface ClaimFieldProps {
  label: string;
  hint?: string;
  required?: boolean;
  error?: string;
  value: ComboboxOption | null;
  onChange: (claim: ComboboxOption | null) => void;
}

/** Chooses a claim by its reference or its words. */
export function ClaimField({ onChange, hint, ...field }: ClaimFieldProps) {
  return (
    <Combobox
      {...field}
      name="claim"
      load={loadClaims}
      hint={hint ?? "Type its reference, such as C-1042, or words of it."}
      onValueChange={onChange}
    />
  );
}
