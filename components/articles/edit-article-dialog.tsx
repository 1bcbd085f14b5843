"use client";

import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useAction } from "@/components/ui/use-action";
import { edit } from "@/server/articles/actions";
import { ArticleFields } from "./article-fields";
import { changedFields, type EditableArticle } from "./edit-draft";

const FIELDS = ["title", "outlet", "publishedAt", "language"];

interface EditArticleProps {
  article: EditableArticle;
}

/** Changes what is known of an article beside its text. */
export function EditArticleDialog({ article }: EditArticleProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={`Edit ${article.ref}`}
      description="The captured text stays as it is, and so do the chains of claims made so far."
      trigger={
        <Button>
          <Pencil aria-hidden />
          Edit
        </Button>
      }
    >
      <EditForm article={article} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

/** Sends what was changed and nothing else: what somebody else saved meanwhile stays. */
function EditForm({ article, onSaved }: EditArticleProps & { onSaved: () => void }) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(edit);
  const [known] = useState(article.fields);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const patch = changedFields(new FormData(event.currentTarget), known);
    const saved = await run({ ...patch, articleId: article.id, version: article.version });
    if (!saved.ok) return;
    router.refresh();
    onSaved();
  };

  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={FIELDS} onReload={clear} />
      <ArticleFields known={known} failure={failure} />
      <SubmitButton pending={pending} className="self-end">
        Save
      </SubmitButton>
    </form>
  );
}
