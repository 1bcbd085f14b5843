"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { endOwnSessionAction } from "@/server/access/actions";
import type { OwnSession } from "@/server/access/queries/account";

/** One's own open sessions; others than this one can be ended. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <ul className="border-t border-hairline">
      {sessions.map((session) => (
        <SessionItem key={session.id} session={session} />
      ))}
    </ul>
  );
}

function SessionItem({ session }: { session: OwnSession }) {
  const { run, pending } = useAction(endOwnSessionAction);
  const { show } = useToast();

  async function end() {
    const result = await run({ id: session.id });
    show(result.ok ? { message: "Ended." } : { message: result.error.message, tone: "error" });
  }

  return (
    <li className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hairline py-2">
      <div>
        <p>
          Signed in <DateTime value={session.createdAt} />
        </p>
        <p className="text-sm text-ink-soft">
          Last used <DateTime value={session.lastSeenAt} />
        </p>
      </div>
      {session.isCurrent ? (
        <Badge tone="accent">This session</Badge>
      ) : (
        <Button size="sm" pending={pending} onClick={end}>
          End <span className="sr-only">the session of {session.createdAt}</span>
        </Button>
      )}
    </li>
  );
}
