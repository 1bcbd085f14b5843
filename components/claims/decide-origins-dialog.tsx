"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextArea } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { decideOrigins } from "@/server/corroboration/actions";
import type { IndependenceDetail } from "@/server/corroboration/views";

/** What the form begins with. */
interface Draft {
  one: string;
  other: string;
  decision: "dependent" | "independent";
  reason: string;
}

interface DecideOriginsProps {
  independence: IndependenceDetail;
  label?: string;
  initial?: Partial<Draft>;
}

const DECISIONS = [
  { value: "dependent", label: "dependent: they count as one" },
  { value: "independent", label: "independent: the tie between the two is taken away" },
];

function originOptions({ groups }: IndependenceDetail) {
  return groups
    .flatMap(({ origins }) => origins)
    .flatMap(({ sourceId, name }) => (sourceId === null ? [] : [{ value: sourceId, label: name }]));
}

function DecideForm({ independence, initial, onClose }: DecideOriginsProps & { onClose: () => void }) {
  const router = useRouter();
  const { run, pending, failure, clear } = useAction(decideOrigins);
  const options = originOptions(independence);
  const [draft, setDraft] = useState<Draft>({
    ...{ one: options[0]?.value ?? "", other: options[1]?.value ?? "", decision: "dependent", reason: "" },
    ...initial,
  });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });

  async function save(event: FormEvent) {
    event.preventDefault();
    const { one, other, decision, reason } = draft;
    const { claimId, claimVersion: version } = independence;
    const answer = await run({ claimId, version, decision, reason, origins: [one, other] });
    if (!answer.ok) return;

    router.refresh();
    onClose();
  }

  return (
    <form onSubmit={save} className="space-y-4">
      <SaveFailure failure={failure} fields={["reason", "origins"]} onReload={clear} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Origin"
          options={options}
          value={draft.one}
          error={problemAt(failure, "origins")}
          onChange={(event) => set({ one: event.currentTarget.value })}
        />
        <SelectField
          label="And"
          options={options}
          value={draft.other}
          onChange={(event) => set({ other: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label="Are, for this claim,"
        options={DECISIONS}
        value={draft.decision}
        onChange={(event) =>
          set({ decision: event.currentTarget.value === "independent" ? "independent" : "dependent" })
        }
      />
      <TextArea
        label="Reason"
        hint="It is shown with the groups and kept in the history. Other ties between the two still join them."
        required
        rows={3}
        maxLength={10_000}
        value={draft.reason}
        error={problemAt(failure, "reason")}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <SubmitButton pending={pending}>Save the decision</SubmitButton>
      </div>
    </form>
  );
}

/** Declares two origins of the claim dependent or independent, with a reason. */
export function DecideOriginsDialog({ label = "Decide about two origins", ...form }: DecideOriginsProps) {
  const [open, setOpen] = useState(false);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Do two origins depend on one another?"
      trigger={<Button size="sm">{label}</Button>}
    >
      <DecideForm {...form} onClose={() => setOpen(false)} />
    </Dialog>
  );
}
