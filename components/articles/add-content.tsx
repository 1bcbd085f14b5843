"use client";

import { type ReactNode, useRef } from "react";
import { CheckField, TextArea, TextField } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { looksLikeHtml, type Way } from "./add-draft";

function Paste({ error }: { error?: string }) {
  const isHtml = useRef<HTMLSpanElement>(null);
  const guess = (text: string) => {
    const box = isHtml.current?.querySelector("input");
    if (box) box.checked = looksLikeHtml(text);
  };

  return (
    <>
      <TextArea
        label="Text or HTML"
        name="text"
        className="[&_textarea]:h-80 [&_textarea]:field-sizing-fixed"
        error={error}
        hint="Paste the whole article with its headline. Up to 5 MB."
        onPaste={(event) => guess(event.clipboardData.getData("text/plain"))}
      />
      <span ref={isHtml}>
        <CheckField label="This is the HTML source of a page" name="isHtml" className="mt-3" />
      </span>
    </>
  );
}

const INPUTS: Record<Way, (error?: string) => ReactNode> = {
  paste: (error) => <Paste error={error} />,
  address: (error) => (
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
  file: (error) => (
    <FieldFrame id="add-file" label="File" hint="A .txt or .html file of up to 5 MB." error={error}>
      <input
        id="add-file"
        name="file"
        type="file"
        accept=".txt,.text,.html,.htm,.xhtml"
        className="block min-h-9 w-full text-md"
      />
    </FieldFrame>
  ),
};

/** The input of the chosen way. The others stay in the page, out of sight, so that going back and forth loses nothing. */
export function AddContent({ way, error }: { way: Way; error?: string }) {
  return (Object.keys(INPUTS) as Way[]).map((one) => (
    <div key={one} hidden={one !== way}>
      {INPUTS[one](one === way ? error : undefined)}
    </div>
  ));
}
