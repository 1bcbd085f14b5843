import { readFigures } from "@/domain/figures/en/read-figures";
import { readTimes } from "@/domain/times/en/read-times";
import type { LanguagePack } from "../language-pack";
import { findCaveats } from "./caveats";
import { findAttributions } from "./find-attributions";
import { joinedSpeakers } from "./joined-speakers";
import { isNegated } from "./negation";
import { isPhrase } from "./phrases";
import { wordProposition } from "./propositions";
import { readLink } from "./read-link";
import { resolveMentions } from "./resolution";
import { STAND_ALONE, trustIn } from "./trust";
import { VERB_FORMS } from "./verbs";
import { ABBREVIATIONS, SENTENCE_STARTERS } from "./words";

/** English: the first language pack. */
export const english: LanguagePack = {
  language: "en",
  sentenceRules: {
    abbreviations: ABBREVIATIONS,
    starters: SENTENCE_STARTERS,
    isCueWord: (lower) => VERB_FORMS.get(lower)?.verb.kind === "speech",
  },
  complementisers: /^that\s+/i,
  findAttributions,
  readLink,
  trustIn,
  standAlone: STAND_ALONE,
  findCaveats,
  wordProposition,
  isNegated,
  isPhrase,
  readFigures,
  readTimes,
  joinedSpeakers,
  resolveMentions,
};
