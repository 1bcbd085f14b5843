"use client";

import { ReasonDialog } from "@/components/claims/reason-dialog";
import { Button } from "@/components/ui/button";
import { answerAppearance, answerEvidence } from "@/server/review/actions";

interface AnswerButtonProps {
  claim: { id: string; version: number };
  /** What speaks against the claim. */
  against: { kind: "appearance" | "evidence"; id: string; name: string };
  answer: string | null;
}

/** Marks what speaks against the claim as answered, with the reason that the rule asks for. */
export function AnswerButton({ claim, against, answer }: AnswerButtonProps) {
  const { kind, id, name } = against;
  const word = answer === null ? "Answer" : "Change the answer";
  const send = (reason: string) => {
    const common = { claimId: claim.id, version: claim.version, reason };
    return kind === "evidence"
      ? answerEvidence({ ...common, evidenceId: id })
      : answerAppearance({ ...common, appearanceId: id });
  };

  return (
    <ReasonDialog
      trigger={
        <Button size="sm" aria-label={`${word}: ${name}`}>
          {word}
        </Button>
      }
      title={`Answer ${name}`}
      label="Why it does not stand against the claim"
      hint="It is kept and shown beside what it answers. The claim can be corroborated once everything against it is answered."
      saveLabel="Save the answer"
      initial={answer ?? ""}
      action={send}
    />
  );
}
