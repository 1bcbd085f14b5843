import type { ComboboxOption } from "@/components/ui/combobox-options";
import { findSources } from "@/server/sources/actions";
import { toSourceOption } from "./source-option";

/** Looks up sources for a combobox; throws where the desk did not answer, which the combobox says. */
export async function loadSources(query: string): Promise<ComboboxOption[]> {
  return (await find(query)).map(toSourceOption);
}

/** As {@link loadSources}, chosen by their references, which is what an address names. */
export async function loadSourcesByRef(query: string): Promise<ComboboxOption[]> {
  return (await find(query)).map((source) => ({ ...toSourceOption(source), value: source.ref }));
}

async function find(query: string) {
  const answer = await findSources({ text: query });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
