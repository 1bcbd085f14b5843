/** Only ever the origin that a path is resolved against; nothing is sent there. */
const BASE = "http://local.invalid";

/**
 * The path to go on to after signing in: `next` when it leads to a page of this desk, else the start page. Addresses of
 * other hosts, in whatever disguise a browser understands (`//host`, `/\host`, `javascript:`), lead to the start page;
 * so do the pages of signing in themselves, which would only lead round.
 */
export function localPath(next: string | null | undefined): string {
  if (!next?.startsWith("/") || /[\\\p{Cc}]/u.test(next) || !URL.canParse(next, BASE)) return "/";

  const url = new URL(next, BASE);
  if (url.origin !== BASE || /^\/(sign-in|set-up|links|api)(\/|$)/.test(url.pathname)) return "/";
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") ? "/" : path;
}
