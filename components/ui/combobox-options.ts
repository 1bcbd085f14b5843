"use client";

import { useEffect, useState } from "react";

/** One entry to choose. `isNew` marks what was typed and is in no list yet; its `value` is the typed text. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line, e.g. what kind of thing it is. */
  hint?: string;
  isNew?: boolean;
}

/** Where options come from: a list, or a look-up that is asked as one types. */
export type OptionSource =
  | { options: readonly ComboboxOption[]; load?: undefined }
  | { options?: undefined; load: (query: string) => Promise<readonly ComboboxOption[]> };

/** Lower case without accents or the dots of the Turkish i, so that "sehir postasi" finds "Şehir Postası". */
export function foldForSearch(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en").replaceAll("ı", "i");
}

/** The options whose label or hint holds the query, in their own order. */
export function matchingOptions(options: readonly ComboboxOption[], query: string): ComboboxOption[] {
  const wanted = foldForSearch(query.trim());

  return options.filter((option) => foldForSearch(`${option.label} ${option.hint ?? ""}`).includes(wanted));
}

/** The options with what was typed offered as a new one, unless it is there already or nothing was typed. */
export function withNewOption(options: readonly ComboboxOption[], query: string): ComboboxOption[] {
  const typed = query.trim();
  const known = options.some((option) => foldForSearch(option.label) === foldForSearch(typed));
  if (!typed || known) return [...options];

  return [...options, { value: typed, label: typed, isNew: true }];
}

/** What is meant by words that were typed and left: the option of that name, else a new one; null for blanks. */
export function typedOption(options: readonly ComboboxOption[], query: string): ComboboxOption | null {
  const typed = query.trim();
  if (typed === "") return null;
  const known = options.find(({ label, isNew }) => !isNew && foldForSearch(label) === foldForSearch(typed));
  return known ?? { value: typed, label: typed, isNew: true };
}

const TYPING_PAUSE_MS = 150;

type Found = { query: string; options: readonly ComboboxOption[]; failed: boolean };

/**
 * The options for what is typed now, none while they are looked up: a list that changes under the pointer gives what nobody
 * chose. A late answer to an earlier query is dropped.
 */
export function useOptions(source: OptionSource, query: string, open: boolean) {
  const { options, load } = source;
  const [found, setFound] = useState<Found>({ query: "", options: [], failed: false });

  useEffect(() => {
    if (!load || !open) return;

    let current = true;
    const answer = (next: Omit<Found, "query">) => current && setFound({ query, ...next });
    const timer = setTimeout(() => {
      load(query).then(
        (loaded) => answer({ options: loaded, failed: false }),
        () => answer({ options: [], failed: true }),
      );
    }, TYPING_PAUSE_MS);

    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [load, open, query]);

  if (options) return { options: matchingOptions(options, query), loading: false, failed: false };
  const loading = open && found.query !== query;
  return { options: loading ? [] : found.options, loading, failed: found.failed };
}
