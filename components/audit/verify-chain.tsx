"use client";

import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { useAction } from "@/components/ui/use-action";
import { BREAK_REASONS } from "@/domain/audit/chain";
import { countedInFull } from "@/lib/words";
import { verifyLogAction } from "@/server/audit/actions";
import type { Verification } from "@/server/audit/verify";

function Found({ found }: { found: Verification }) {
  if (!found.ok) {
    const { seq, reason } = found.brokenAt;
    return (
      <FormMessage title={`The chain is broken at event ${seq}`}>
        {BREAK_REASONS[reason]}. Everything before it holds. Keep the database as it is and compare with the
        head hash of an earlier export.
      </FormMessage>
    );
  }
  return (
    <FormMessage tone="success" title="The chain holds">
      {countedInFull(found.events, "event")} checked, up to the head{" "}
      <span className="font-mono [overflow-wrap:anywhere]">{found.head.hash}</span>.
    </FormMessage>
  );
}

/** Checks the hash chain of the whole log and says what was found. */
export function VerifyChain() {
  const { run, pending, failure } = useAction(verifyLogAction);
  const [found, setFound] = useState<Verification | null>(null);

  async function verify() {
    setFound(null);
    const result = await run({});
    if (result.ok) setFound(result.value);
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <Button pending={pending} onClick={verify}>
        <ShieldCheck aria-hidden />
        Verify the chain
      </Button>
      <ActionMessage failure={failure} />
      {found && <Found found={found} />}
    </div>
  );
}
