/** Called by Next.js once when a server process starts: the place where this instance's background work begins. */
export async function register(): Promise<void> {
  // Written so that the bundler of other runtimes can leave the import out.
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { startJobs } = await import("@/server/jobs/schedule");
    startJobs();
  }
}
