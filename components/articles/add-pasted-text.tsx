"use client";

import { FileText, X } from "lucide-react";
import { type ClipboardEvent, type DragEvent, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CheckField, TextArea } from "@/components/ui/field";
import { FieldNotes, fieldAttributes } from "@/components/ui/field-frame";
import { isTooLongToShow, looksLikeHtml, sizeOf } from "./add-draft";

interface PastedTextProps {
  error?: string;
  /** A text that is too long for the field, and stands in its place. */
  longText: string | null;
  onLongText: (text: string | null) => void;
}

/** The field for a text or a page's source. A text that would freeze the browser is attached instead of shown. */
export function PastedText({ error, longText, onLongText }: PastedTextProps) {
  const isHtml = useRef<HTMLSpanElement>(null);
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const text = data.getData("text/plain");
    const box = isHtml.current?.querySelector("input");
    if (box && text !== "") box.checked = looksLikeHtml(text);
    if (!isTooLongToShow(text)) return;
    event.preventDefault();
    onLongText(text);
  };

  return (
    <>
      {longText !== null && <Attached text={longText} error={error} onRemove={() => onLongText(null)} />}
      {/* What was typed before stays in the field, out of sight, and comes back when the long text is taken off. */}
      <div hidden={longText !== null}>
        <TextArea
          label="Text or HTML"
          name="text"
          className="[&_textarea]:h-80 [&_textarea]:field-sizing-fixed"
          error={error}
          hint="Paste the whole article with its headline. Up to 5 MB."
          onPaste={(event) => take(event, event.clipboardData)}
          onDrop={(event) => take(event, event.dataTransfer)}
        />
      </div>
      <span ref={isHtml}>
        <CheckField label="This is the HTML source of a page" name="isHtml" className="mt-3" />
      </span>
    </>
  );
}

function Attached({ text, error, onRemove }: { text: string; error?: string; onRemove: () => void }) {
  const id = useId();

  return (
    <fieldset aria-describedby={fieldAttributes(id, { error })["aria-describedby"]}>
      <legend className="sr-only">Text</legend>
      <p role="status" className="flex items-center gap-2.5 border-y border-hairline py-3">
        <FileText aria-hidden className="size-4 shrink-0 text-ink-soft" />
        <span className="min-w-0 flex-1">
          Pasted text, {sizeOf(text)}
          <span className="block text-sm text-ink-soft">Too long to be shown here; it is kept whole.</span>
        </span>
        <Button variant="quiet" onClick={onRemove}>
          <X aria-hidden />
          Take it off
        </Button>
      </p>
      <FieldNotes id={id} error={error} />
    </fieldset>
  );
}
