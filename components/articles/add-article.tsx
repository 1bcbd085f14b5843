"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { add, preview } from "@/server/articles/actions";
import type { ArticlePreview } from "@/server/articles/queries/preview-article";
import { AddContent } from "./add-content";
import { contentOf, fieldsIn, type Way } from "./add-draft";
import { AddPreview } from "./add-preview";

const WAY_OPTIONS = [
  { value: "paste", label: "Paste" },
  { value: "address", label: "Address" },
  { value: "file", label: "File" },
];
const CONTENT_FIELDS: Record<Way, string[]> = {
  paste: ["text", "html"],
  address: ["url"],
  file: ["file"],
};
const PREVIEW_FIELDS = ["title", "outlet", "publishedAt", "language"];

function useAddArticle() {
  const router = useRouter();
  const reading = useAction(preview);
  const adding = useAction(add);
  const { show } = useToast();
  const [way, setWay] = useState<Way>("paste");
  const [longText, setLongText] = useState<string | null>(null);
  const [seen, setSeen] = useState<ArticlePreview | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const content = await contentOf(form, way, longText);
    if (seen === null) {
      const read = await reading.run(content);
      if (read.ok) setSeen(read.value);
      return;
    }
    const added = await adding.run({ ...content, ...fieldsIn(form) });
    if (!added.ok) return;
    const { outcome, ref } = added.value;
    if (outcome === "already_there")
      show({ message: `This text of this outlet is here already, as ${ref}. Nothing was added or changed.` });
    router.push(`/articles/${ref}`);
  };
  const choose = (value: string) => {
    reading.clear();
    setWay(value as Way);
  };
  const change = () => {
    adding.clear();
    setSeen(null);
  };
  const attach = (text: string | null) => {
    reading.clear();
    setLongText(text);
  };
  return { way, seen, longText, reading, adding, submit, choose, change, attach };
}

/** Adds an article in two steps: what to read, then what was read, with the fields to put right. Nothing typed is lost on the way. */
export function AddArticle() {
  const { way, seen, longText, reading, adding, submit, choose, change, attach } = useAddArticle();
  const contentError = CONTENT_FIELDS[way].map((field) => problemAt(reading.failure, field)).find(Boolean);

  return (
    <form onSubmit={submit} noValidate className="max-w-3xl">
      <div hidden={seen !== null}>
        <div className="mb-5 max-w-md">
          <Segmented
            legend="How does it come in?"
            name="way"
            options={WAY_OPTIONS}
            value={way}
            onValueChange={choose}
          />
        </div>
        <AddContent way={way} error={contentError} longText={longText} onLongText={attach} />
        <ActionMessage failure={reading.failure} fields={CONTENT_FIELDS[way]} className="mt-4" />
      </div>
      {seen && <AddPreview preview={seen} failure={adding.failure} />}
      {seen && <ActionMessage failure={adding.failure} fields={PREVIEW_FIELDS} className="mt-4" />}
      <div className="sticky bottom-0 mt-5 flex gap-2 border-t border-hairline bg-ground py-3">
        <SubmitButton pending={reading.pending || adding.pending}>
          {seen ? "Add the article" : "Read it"}
        </SubmitButton>
        {seen && (
          <Button variant="quiet" onClick={change}>
            Change what is read
          </Button>
        )}
      </div>
    </form>
  );
}
