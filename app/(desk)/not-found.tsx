import type { Metadata } from "next";
import { NOTHING_HERE } from "@/components/shell/known-problems";
import { Problem } from "@/components/shell/problem-page";

export const metadata: Metadata = { title: "Not found" };

/** The same inside the frame of the desk. */
export default function NotFoundInDesk() {
  return <Problem {...NOTHING_HERE} />;
}
