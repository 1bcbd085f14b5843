import type { z } from "zod";
import type { sourceInput } from "@/domain/sources/schema";

/** The sources an admin of the demo desk has registered: facts anybody can look up, and the invented outlets. */
export const DEMO_SOURCES: readonly z.input<typeof sourceInput>[] = [
  {
    name: "Syrian Observatory for Human Rights",
    kind: "monitor",
    country: "GB",
    homepage: "https://www.syriahr.com/en/",
    aliases: [
      { name: "SOHR", language: "en" },
      { name: "the Observatory", language: "en" },
      { name: "Syrian Observatory", language: "en" },
      { name: "المرصد السوري لحقوق الإنسان", language: "ar" },
    ],
  },
  {
    name: "Anadolu Agency",
    kind: "news_agency",
    country: "TR",
    homepage: "https://www.aa.com.tr/en",
    aliases: [
      { name: "Anadolu", language: "tr" },
      { name: "Anadolu Ajansı", language: "tr" },
    ],
  },
  {
    name: "Syrian Arab Red Crescent",
    kind: "international_organisation",
    country: "SY",
    aliases: [
      { name: "SARC", language: "en" },
      { name: "الهلال الأحمر العربي السوري", language: "ar" },
    ],
  },
  {
    name: "United Nations",
    kind: "international_organisation",
    homepage: "https://www.un.org/",
    aliases: [
      { name: "UN", language: "en" },
      { name: "الأمم المتحدة", language: "ar" },
    ],
  },
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
