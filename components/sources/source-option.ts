import type { ComboboxOption } from "@/components/ui/combobox-options";
import { SOURCE_KIND_LABELS } from "@/domain/sources/source-kind";
import type { SourceListItem } from "@/server/sources/views";

/** A source as a list to choose from shows it: its kind and first other names under its name. */
export function toSourceOption({ id, name, kind, checked, aliases }: SourceListItem): ComboboxOption {
  const words = [SOURCE_KIND_LABELS[kind], ...(checked ? [] : ["unchecked"]), ...aliases.slice(0, 2)];
  return { value: id, label: name, hint: words.join(" · ") };
}
