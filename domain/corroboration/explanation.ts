import type {
  Independence,
  Opposition,
  OriginGroup,
  Separation,
  Weakness,
} from "@/domain/corroboration/model";
import { counted, inList } from "@/lib/words";

const WEAKNESS_WORDS: Record<Weakness, string> = {
  unnamed: "unnamed",
  unchecked: "not confirmed by an admin yet",
  not_stated: "no origin is stated",
  loop: "a loop of citations",
};

/** The count in sentences: the sum, each group with its joins, who was held independent, the camps, what speaks against. */
export function explain(independence: Omit<Independence, "explanation">): string[] {
  return [
    headline(independence),
    ...independence.groups.flatMap((group) => [
      groupInWords(group),
      ...group.joins.map((join) => join.reason),
    ]),
    ...independence.separations.map(separationInWords),
    ...campsInWords(independence),
    ...independence.opposition.map(oppositionInWords),
  ];
}

function headline({
  independentOrigins,
  strongGroups,
  weakGroups,
  outlets,
}: Omit<Independence, "explanation">): string {
  if (independentOrigins === 0) return "Nothing supports this claim yet.";

  const origins = counted(independentOrigins, "independent origin");
  return `${origins} (${strongGroups} strong, ${weakGroups} weak), carried by ${counted(outlets, "outlet")}.`;
}

function groupInWords({ origins, weak, appearanceIds, evidenceIds, againstInterest }: OriginGroup): string {
  const names = inList(origins.map((origin) => origin.name));
  const rests = [
    ...(appearanceIds.length > 0 ? [counted(appearanceIds.length, "appearance")] : []),
    ...(evidenceIds.length > 0
      ? [counted(evidenceIds.length, "piece of evidence", "pieces of evidence")]
      : []),
  ];
  const why = weak ? ` Weak: ${weaknessInWords(origins)}.` : "";
  const interest = againstInterest ? " It goes against its speaker’s interest." : "";
  return `${names}: ${inList(rests)}.${why}${interest}`;
}

function separationInWords({ reason, stillJoined }: Separation): string {
  return stillJoined ? `${reason} Other ties still join them.` : reason;
}

function campsInWords({
  camps,
  crossCamp,
  independentOrigins,
  supply,
}: Omit<Independence, "explanation">): string[] {
  if (camps.length === 0) return [];

  const names = camps.map(
    ({ camp, conflict, groups }) => `${camp} (${conflict}): ${counted(groups, "group")}`,
  );
  const across = crossCamp ? " The support crosses sides." : "";
  const fewer =
    supply < independentOrigins ? ` The rule counts ${supply} of ${independentOrigins} origins.` : "";
  return [`By side: ${names.join("; ")}.${across}${fewer}`];
}

function weaknessInWords(origins: OriginGroup["origins"]): string {
  return [...new Set(origins.flatMap(({ weakness }) => weakness ?? []))]
    .map((one) => WEAKNESS_WORDS[one])
    .join(", ");
}

function oppositionInWords({ kind, ref, sourceName, bareDenial, answered }: Opposition): string {
  const who = sourceName ?? "a source that is not stated";
  const where = ref === null ? "" : ` (${ref})`;
  const what = kind === "appearance" ? `${who} denies it${where}` : `Evidence against from ${who}`;

  if (bareDenial) return `${what}: a party’s bare denial, shown but not blocking.`;
  return `${what}: ${answered ? "answered" : "not answered yet"}.`;
}
