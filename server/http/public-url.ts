/** Whether people reach this desk by https: then cookies and addresses are for https only. */
export function isHttps(): boolean {
  return (process.env.PUBLIC_URL ?? "").startsWith("https:");
}
