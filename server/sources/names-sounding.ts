import "server-only";
import { consonantsOf, isArabic } from "@/domain/sources/consonants";
import { foldName } from "@/domain/sources/fold-name";
import { Prisma } from "@/generated/prisma/client";

const LOOKED_AT = 50;
/** Two consonants are shared by names that have nothing to do with one another. */
const FEWEST_CONSONANTS = 3;

/** A select of the folded names in the other script, Latin or Arabic, that have all the consonants of a text and no more. */
export function namesSounding(text: string): Prisma.Sql {
  const folded = foldName(text);
  const sound = consonantsOf(folded);
  const joined = sound.replaceAll(" ", "");
  const wanted = joined.length < FEWEST_CONSONANTS ? "" : sound;
  return Prisma.sql`
    SELECT other.folded FROM sayso_names_sounding(${wanted}, ${isArabic(folded)}, ${LOOKED_AT}::int) other
    WHERE replace(sayso_consonants(other.folded), ' ', '') = ${joined}`;
}
