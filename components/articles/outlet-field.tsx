"use client";

import { useState } from "react";
import { loadSources } from "@/components/sources/load-sources";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { problemAt } from "@/components/ui/use-action";
import type { ActionFailure } from "@/lib/action-result";

interface OutletFieldProps {
  /** The name the field begins with; empty when nobody knows it yet. */
  known: string;
  failure: ActionFailure | null;
}

/** What a failure says of the outlet that was sent; nothing once another one is chosen. */
function useComplaint(failure: ActionFailure | null, outlet: ComboboxOption | null) {
  const [answered, setAnswered] = useState<ActionFailure | null>(null);
  const error = failure === answered ? undefined : problemAt(failure, "outlet");
  const words =
    error && outlet === null ? "Name the outlet, or “Unknown outlet” where nobody can say." : error;
  return { error: words, answer: () => setAnswered(failure) };
}

/** Who published an article: a source of the desk, or any other name. A form gets the name as `outlet`. */
export function OutletField({ known, failure }: OutletFieldProps) {
  const [outlet, setOutlet] = useState<ComboboxOption | null>(
    known === "" ? null : { value: known, label: known },
  );
  const { error, answer } = useComplaint(failure, outlet);

  return (
    <div>
      <Combobox
        label="Outlet"
        load={loadSources}
        allowNew
        keepTyped
        required
        hint={
          outlet?.isNew
            ? "Not registered: it will be an unchecked source."
            : "Who published it, by any of its names."
        }
        error={error}
        value={outlet}
        onValueChange={(next) => {
          setOutlet(next);
          answer();
        }}
      />
      <input type="hidden" name="outlet" value={outlet?.label ?? ""} />
    </div>
  );
}
