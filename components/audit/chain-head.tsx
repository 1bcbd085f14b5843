import { CopyButton } from "@/components/ui/copy-button";
import { countedInFull } from "@/lib/words";
import type { AuditHead } from "@/server/audit/store";

/** The head of the hash chain: what an export of this moment prints, so that a cut-off tail is seen. */
export function ChainHead({ head }: { head: AuditHead }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{countedInFull(head.position, "sealed event")}, head hash</span>
      <code className="font-mono text-sm [overflow-wrap:anywhere]">{head.hash}</code>
      <CopyButton text={head.hash} label="Copy the head hash" />
    </div>
  );
}
