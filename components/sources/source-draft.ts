import { keepTyped } from "@/components/ui/keep-typed";
import type { SourceInput } from "@/domain/sources/schema";
import type { SourceKind } from "@/domain/sources/source-kind";
import type { SourceView } from "@/server/sources/views";

/** A source as its form holds it: everything is text, and each alias has a key of its own for the screen. */
export interface SourceDraft {
  name: string;
  kind: SourceKind;
  country: string;
  homepage: string;
  wikidataId: string;
  citation: string;
  aliases: AliasDraft[];
}

/** One alias while it is typed. */
export interface AliasDraft {
  key: number;
  name: string;
  language: string;
  since: string;
  until: string;
}

/** The form of a source that is there, or an empty one. */
export function toDraft(source: SourceView | null): SourceDraft {
  return {
    name: source?.name ?? "",
    kind: source?.kind ?? "outlet",
    country: source?.country ?? "",
    homepage: source?.homepage ?? "",
    wikidataId: source?.wikidataId ?? "",
    citation: source?.citation ?? "",
    aliases: (source?.aliases ?? []).map(({ name, language, since, until }, key) => ({
      ...{ key, name, language: language ?? "" },
      ...{ since: since ?? "", until: until ?? "" },
    })),
  };
}

/**
 * What the form holds once a newer version has come. Names go one by one: who typed one takes away none that somebody else
 * has added.
 */
export function keepTypedSource(drafts: Record<"typed" | "opened" | "newest", SourceDraft>): SourceDraft {
  return { ...keepTyped(drafts), aliases: keepTypedAliases(drafts) };
}

function keepTypedAliases({ typed, opened, newest }: Record<"typed" | "opened" | "newest", SourceDraft>) {
  const was = opened.aliases.map(wordsOf);
  const is = typed.aliases.map(wordsOf);
  const stay = newest.aliases.filter((alias) => is.includes(wordsOf(alias)) || !was.includes(wordsOf(alias)));
  const own = typed.aliases.filter((alias) => !was.includes(wordsOf(alias)));
  return [...stay, ...own].map((alias, key) => ({ ...alias, key }));
}

function wordsOf({ name, language, since, until }: AliasDraft): string {
  return JSON.stringify([name, language, since, until]);
}

/** The aliases that are sent: one without a name is not. The server counts problems by their order. */
export function aliasesSent({ aliases }: SourceDraft): AliasDraft[] {
  return aliases.filter(({ name }) => name.trim() !== "");
}

/** What the form sends. Empty fields say that nothing is known; aliases without a name are left out. */
export function toInput(draft: SourceDraft): SourceInput {
  const orNull = (text: string) => text.trim() || null;
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    country: draft.country.trim().toUpperCase() || null,
    homepage: orNull(draft.homepage),
    wikidataId: orNull(draft.wikidataId),
    citation: orNull(draft.citation),
    aliases: aliasesSent(draft).map(({ name, language, since, until }) => ({
      ...{ name: name.trim(), language: orNull(language) },
      ...{ since: orNull(since), until: orNull(until) },
    })),
  };
}

/** The draft with one more alias to fill in. */
export function withAlias(draft: SourceDraft): SourceDraft {
  const key = Math.max(-1, ...draft.aliases.map((alias) => alias.key)) + 1;
  return { ...draft, aliases: [...draft.aliases, { key, name: "", language: "", since: "", until: "" }] };
}
