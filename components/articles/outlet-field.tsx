"use client";

import { useState } from "react";
import { loadSources } from "@/components/sources/load-sources";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";

interface OutletFieldProps {
  /** The name the field begins with; empty when nobody knows it yet. */
  known: string;
  error?: string;
}

/** Who published an article: a source of the desk, or any other name. A form gets the name as `outlet`. */
export function OutletField({ known, error }: OutletFieldProps) {
  const [outlet, setOutlet] = useState<ComboboxOption | null>(
    known === "" ? null : { value: known, label: known },
  );

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
        error={
          error && outlet === null ? "Name the outlet, or “Unknown outlet” where nobody can say." : error
        }
        value={outlet}
        onValueChange={setOutlet}
      />
      <input type="hidden" name="outlet" value={outlet?.label ?? ""} />
    </div>
  );
}
