import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";

/** Asks which other sources are discounted as well. Works without scripts: the answer is another address. */
export function WhatIfForm({ written, isUnknown }: { written: string; isUnknown: boolean }) {
  return (
    <form className="no-print mb-6 flex flex-wrap items-start gap-3">
      <TextField
        label="Together with"
        name="with"
        placeholder="S-2, S-3"
        hint="References of other sources, with commas."
        error={isUnknown ? "Write references such as S-2, at most 20, with commas between them." : undefined}
        defaultValue={written}
      />
      <Button type="submit" className="mt-6.5">
        Ask
      </Button>
    </form>
  );
}
