import { newId } from "@/lib/new-id";

/** What the text reports, in the words that the extractor proposes as statements. */
export const TAKEN = /Opposition fighters took the village of Tel Asfar/;
export const ANSWERED = /The strikes answered a series of rocket attacks/;
export const DENIED = /soldiers had left the village/;

/** A report in the manner of an agency, no two of them the same: a monitor, a misspelt agency, a denial. */
export function aReport(): { outlet: string; title: string; text: string } {
  const title = "Fighters hold Tel Asfar after a night of shelling";
  const paragraphs = [
    title,
    "Opposition fighters took the village of Tel Asfar and two nearby hamlets after a night of clashes, the Syrian Observatory for Human Rights said on Saturday.",
    "The strikes answered a series of rocket attacks on the border crossing, Turkish security sources told Andadolu.",
    "The defence ministry denied that its soldiers had left the village.",
    `Aid lorries have waited at the crossing since Thursday. Report ${newId()}.`,
  ];
  return { outlet: `Harbour Daily ${newId().slice(-6)}`, title, text: paragraphs.join("\n\n") };
}
