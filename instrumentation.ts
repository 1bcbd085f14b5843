import type { Instrumentation } from "next";

/** Called by Next.js once when a server process starts: the place where this instance's background work begins. */
export async function register(): Promise<void> {
  // Written so that the bundler of other runtimes can leave the import out.
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { startJobs } = await import("@/server/jobs/schedule");
    startJobs();
  }
}

/** Called by Next.js when a page or action breaks. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logPageFailure } = await import("@/server/http/page-failure");
  logPageFailure(error, request);
};
