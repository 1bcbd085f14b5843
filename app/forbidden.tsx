import type { Metadata } from "next";
import { NOT_FOR_YOUR_ROLE } from "@/components/shell/known-problems";
import { ProblemPage } from "@/components/shell/problem-page";

export const metadata: Metadata = { title: "Not for your role" };

/** The page in place of one that the signed-in person's roles do not open. */
export default function ForbiddenPage() {
  return <ProblemPage {...NOT_FOR_YOUR_ROLE} />;
}
