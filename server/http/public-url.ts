/** Whether people reach this desk by https: then cookies and addresses are for https only. */
export function isHttps(): boolean {
  return (process.env.PUBLIC_URL ?? "").startsWith("https:");
}

/**
 * The address people reach this desk by, for addresses in what leaves it, without a slash at the end: PUBLIC_URL, or the
 * host this request came to.
 */
export function deskAddress(head: Headers): string {
  const publicUrl = process.env.PUBLIC_URL;
  if (publicUrl && URL.canParse(publicUrl)) return new URL(publicUrl).origin;

  const protocol = head.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${protocol}://${head.get("host") ?? "localhost"}`;
}
