"use client";

import type { ComponentProps, ReactNode } from "react";
import { FileField, TextField } from "@/components/ui/field";
import type { Way } from "./add-draft";
import { PastedText } from "./add-pasted-text";

type InputProps = ComponentProps<typeof PastedText>;

const INPUTS: Record<Way, (props: InputProps) => ReactNode> = {
  paste: (props) => <PastedText {...props} />,
  address: ({ error }) => (
    <TextField
      label="Address"
      name="url"
      type="url"
      dir="ltr"
      error={error}
      placeholder="https://"
      hint="The page is fetched by the server; what it says there now is what is kept."
    />
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
export function AddContent({ way, error, ...longText }: InputProps & { way: Way }) {
  return (Object.keys(INPUTS) as Way[]).map((one) => (
    <div key={one} hidden={one !== way}>
      {INPUTS[one]({ ...longText, error: one === way ? error : undefined })}
    </div>
  ));
}
