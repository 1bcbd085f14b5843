import { onTestFinished, vi } from "vitest";

/** What React complains of on the console until the end of the test, such as two children with one key. */
export function complaints(): string[] {
  const heard: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((...said) => {
    heard.push(said.map(String).join(" "));
  });
  onTestFinished(() => spy.mockRestore());
  return heard;
}
