import type { BrowserContext } from "@playwright/test";

const REFUSED_BY_POLICY = /Content Security Policy|Refused to/i;

/** Collects what no page of the desk may ever cause: scripts or styles refused by the policy, and uncaught errors. */
export function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (REFUSED_BY_POLICY.test(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return complaints;
}
