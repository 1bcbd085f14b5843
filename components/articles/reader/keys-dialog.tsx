"use client";

import { Dialog } from "@/components/ui/dialog";
import { CheckField } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next"],
  ["k", "previous"],
  ["l", "show or hide unlikely suggestions"],
  ["a", "accept the suggestion"],
  ["m", "take the offered name for a near miss"],
  ["s", "attach to the claim that is likely the same, or merge into it"],
  ["n", "not the same as the offered claim"],
  ["e", "edit"],
  ["x", "reject the suggestion, or take back the claim"],
  ["c", "review: corroborated"],
  ["d", "review: disputed"],
  ["u", "review: unverifiable"],
  ["z", "undo the last step"],
  ["?", "these keys"],
];

interface KeysDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  keysOn: boolean;
  onSwitch: (on: boolean) => void;
}

/** All keys of the article screen, and the switch that turns them off. */
export function KeysDialog({ open, onOpenChange, keysOn, onSwitch }: KeysDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" size="sm">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        className="mt-5"
        label="Use single keys on this browser"
        hint="Switch them off if you speak to your computer or press keys by accident. The ? key stays."
        checked={keysOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
