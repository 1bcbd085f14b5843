/** Addresses whose last part opens something by itself. */
const WITH_SECRET = /^(\/links\/).+/;

/** The path of a request as the log may hold it: no query, no secret. */
export function loggedPath(address: string): string {
  const [path = ""] = address.split(/[?#]/);
  return path.replace(WITH_SECRET, "$1…");
}
