import { AppError } from "@/lib/app-error";

/** The hosts this desk answers to: the one the request came to, and the public address when it stands behind a proxy. */
function ownHosts(head: Headers): string[] {
  const publicUrl = process.env.PUBLIC_URL;
  const publicHost = publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).host : null;
  return [head.get("host"), publicHost].filter((host): host is string => Boolean(host));
}

/** Throws `forbidden` unless the request names, as its Origin, a host of this desk. A missing Origin is refused too. */
export function assertOwnOrigin(head: Headers): void {
  const origin = head.get("origin");
  const host = origin !== null && URL.canParse(origin) ? new URL(origin).host : null;
  if (host !== null && ownHosts(head).includes(host)) return;

  throw new AppError(
    "forbidden",
    "This request did not come from Sayso’s own pages. Reload the page and try again.",
    {
      kind: "foreign_origin",
    },
  );
}
