import type { Metadata } from "next";
import { NOT_FOR_YOUR_ROLE } from "@/components/shell/known-problems";
import { Problem } from "@/components/shell/problem-page";

export const metadata: Metadata = { title: "Not for your role" };

/** The same inside the frame of the desk. */
export default function ForbiddenInDesk() {
  return <Problem {...NOT_FOR_YOUR_ROLE} />;
}
