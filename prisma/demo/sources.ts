import type { z } from "zod";
import type { sourceInput } from "@/domain/sources/schema";

/** What the demo desk calls organisations of the starter registry beside the names that stand there. */
export const DEMO_NAMES = [
  { record: "alias", source: "Syrian Observatory for Human Rights", name: "the Observatory", language: "en" },
] as const;

/** The sources an admin of the demo desk has registered beside the starter registry: the outlets are invented. */
export const DEMO_SOURCES: readonly z.input<typeof sourceInput>[] = [
  {
    name: "Syrian state television",
    kind: "outlet",
    country: "SY",
    aliases: [{ name: "state television", language: "en" }],
  },
  { name: "Harbour Wire", kind: "news_agency" },
  { name: "The Northern Ledger", kind: "outlet" },
  { name: "Levant Courier", kind: "outlet" },
  { name: "Morning Mirror", kind: "outlet" },
  { name: "Strait Gazette", kind: "outlet" },
  { name: "Delta Tribune", kind: "outlet" },
];

/** Grades the demo's admin gave, with the reason. */
export const DEMO_GRADES = [
  {
    name: "Syrian Observatory for Human Rights",
    reliability: "C",
    reason: "Tolls hold up in most later counts, but the network on the ground is not named.",
  },
  { name: "Levant Courier", reliability: "B", reason: "Own reporters, corrections printed." },
] as const;
