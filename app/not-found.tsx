import type { Metadata } from "next";
import { NOTHING_HERE } from "@/components/shell/known-problems";
import { ProblemPage } from "@/components/shell/problem-page";

export const metadata: Metadata = { title: "Not found" };

/** Shown for an address that leads nowhere, or to something this person may not know of. */
export default function NotFound() {
  return <ProblemPage {...NOTHING_HERE} />;
}
