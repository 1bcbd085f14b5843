"use client";

import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { revokeTokenAction } from "@/server/access/actions";

/** Makes one token useless. */
export function RevokeToken({ id, name }: { id: string; name: string }) {
  const { run, pending } = useAction(revokeTokenAction);
  const { show } = useToast();

  async function revoke() {
    const result = await run({ id });
    if (result.ok) show({ message: `${name} is revoked.` });
    else show({ message: result.error.message, tone: "error" });
  }

  return (
    <Button size="sm" variant="danger" pending={pending} onClick={revoke}>
      Revoke <span className="sr-only">{name}</span>
    </Button>
  );
}
