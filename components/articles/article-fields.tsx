import { TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/use-action";
import type { ActionFailure } from "@/lib/action-result";
import type { KnownFields } from "./edit-draft";
import { OutletField } from "./outlet-field";

interface ArticleFieldsProps {
  /** What the fields begin with. */
  known: KnownFields;
  failure: ActionFailure | null;
}

/** The fields of an article beside its text: title, outlet, date and language. */
export function ArticleFields({ known, failure }: ArticleFieldsProps) {
  const field = (name: keyof KnownFields) => ({
    name,
    defaultValue: known[name],
    error: problemAt(failure, name),
  });

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label="Title" {...field("title")} className="sm:col-span-2" required />
      <OutletField known={known.outlet} failure={failure} />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Published"
          dir="ltr"
          {...field("publishedAt")}
          hint="As exact as it is known: 2016, 2016-05, 2016-05-08 or 2016-05-08T10:30Z. Without a date its claims stand in no timeline and no figure has its day."
        />
        <TextField
          label="Language"
          dir="ltr"
          {...field("language")}
          hint="A tag such as en or ar."
          required
        />
      </div>
    </div>
  );
}
