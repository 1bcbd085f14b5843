"use client";

import type { ComponentProps, ReactNode } from "react";
import { FileField, TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import type { Way } from "./add-draft";
import { PastedText } from "./add-pasted-text";

type InputProps = ComponentProps<typeof PastedText> & {
  /** Whether this desk fetches no addresses. */
  fetchingIsOff?: boolean;
};

const INPUTS: Record<Way, (props: InputProps) => ReactNode> = {
  paste: ({ fetchingIsOff: _, ...props }) => <PastedText {...props} />,
  address: ({ error, fetchingIsOff }) => (
    <>
      {fetchingIsOff && (
        <FormMessage tone="info" title="This desk fetches no addresses" className="mb-4">
          <p>
            An admin can switch it on in the settings. Until then paste the text, or choose the page as a
            file.
          </p>
        </FormMessage>
      )}
      <TextField
        label="Address"
        name="url"
        type="url"
        dir="ltr"
        error={error}
        placeholder="https://"
        hint="The page is fetched by the server; what it says there now is what is kept."
      />
    </>
  ),
  file: ({ error }) => (
    <FileField
      label="File"
      name="file"
      error={error}
      accept=".txt,.text,.html,.htm,.xhtml"
      hint="A .txt or .html file of up to 5 MB."
    />
  ),
};

/** The input of the chosen way. The others stay in the page, out of sight, so that going back and forth loses nothing. */
export function AddContent({ way, error, ...rest }: InputProps & { way: Way }) {
  return (Object.keys(INPUTS) as Way[]).map((one) => (
    <div key={one} hidden={one !== way}>
      {INPUTS[one]({ ...rest, error: one === way ? error : undefined })}
    </div>
  ));
}
