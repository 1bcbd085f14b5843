"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { FIGURE_BOUNDS, FIGURE_CATEGORIES, FIGURE_GROUPS } from "@/domain/figures/figure";
import { type FigureDraft, toBound, toCategory, toGroup } from "./figure-draft";

const inWords = (value: string) => ({ value, label: value.replaceAll("_", " ") });
const BOUNDS = FIGURE_BOUNDS.map(inWords);
const CATEGORIES = FIGURE_CATEGORIES.map(inWords);
const GROUPS = [{ value: "", label: "not said" }, ...FIGURE_GROUPS.map(inWords)];

interface FigureFieldsProps {
  draft: FigureDraft;
  number: number;
  problemAt: (field: string) => string | undefined;
  onChange: (change: Partial<FigureDraft>) => void;
  onRemove: () => void;
}

type Fields = Omit<FigureFieldsProps, "number" | "onRemove">;

/** Another number is no longer the one that was coded from a vague word (rule: Figures). */
function withEnd(end: "low" | "high", text: string): Partial<FigureDraft> {
  return { [end]: text, coded: null };
}

function Range({ draft, problemAt, onChange }: Fields) {
  return (
    <>
      <TextField
        label="Printed"
        required
        className="min-w-40 flex-1"
        value={draft.printed}
        error={problemAt("printed")}
        onChange={(event) => onChange({ printed: event.currentTarget.value })}
      />
      <SelectField
        label="Bound"
        options={BOUNDS}
        value={draft.bound}
        error={problemAt("bound")}
        onChange={(event) => onChange({ bound: toBound(event.currentTarget.value) })}
      />
      {(["low", "high"] as const).map((end) => (
        <TextField
          key={end}
          label={end === "low" ? "Lowest" : "Highest"}
          type="number"
          min={0}
          dir="ltr"
          className="w-24"
          value={draft[end]}
          error={problemAt(end)}
          onChange={(event) => onChange(withEnd(end, event.currentTarget.value))}
        />
      ))}
    </>
  );
}

function Counted({ draft, problemAt, onChange }: Fields) {
  return (
    <>
      <SelectField
        label="What"
        options={CATEGORIES}
        value={draft.category}
        error={problemAt("category")}
        onChange={(event) => onChange({ category: toCategory(event.currentTarget.value) })}
      />
      <SelectField
        label="Group"
        options={GROUPS}
        value={draft.group ?? ""}
        error={problemAt("group")}
        onChange={(event) => onChange({ group: toGroup(event.currentTarget.value) })}
      />
      <TextField
        label="Of whom"
        className="min-w-32 flex-1"
        value={draft.ofWhom}
        error={problemAt("ofWhom")}
        onChange={(event) => onChange({ ofWhom: event.currentTarget.value })}
      />
    </>
  );
}

/** The fields of one figure: the printed words, the range they mean, and what is counted of whom. */
export function FigureFields({ number, onRemove, ...fields }: FigureFieldsProps) {
  return (
    <fieldset className="min-w-0 border-s-2 border-hairline ps-3">
      <legend className="sr-only">Figure {number}</legend>
      <div className="flex flex-wrap items-start gap-3">
        <Range {...fields} />
      </div>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <Counted {...fields} />
        <Button variant="quiet" size="sm" aria-label={`Remove figure ${number}`} onClick={onRemove}>
          <X aria-hidden />
        </Button>
      </div>
    </fieldset>
  );
}
