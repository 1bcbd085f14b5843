import type { Family } from "./family";
import {
  clauses,
  coordination,
  cueNouns,
  headlines,
  longQuotations,
  quotationMarks,
  vehicles,
} from "./layout";
import { anonymous, appositions, descriptions, pronouns } from "./meant-again";
import { citing, nested, quotedAsSaying, quotingInside, told } from "./relaying";
import { accordingTo, announcing, sourceFirst, sourceLast, verbFirst } from "./reporting";
import { accusations, denials, responsibility } from "./taking-sides";
import { falseFriends, intentions, passives, refusals } from "./without-speaker";

/** Every family, in the order in which a report shows them. */
export const FAMILIES: Family[] = [
  sourceFirst,
  verbFirst,
  sourceLast,
  accordingTo,
  told,
  citing,
  quotedAsSaying,
  quotingInside,
  nested,
  pronouns,
  descriptions,
  anonymous,
  appositions,
  passives,
  intentions,
  denials,
  accusations,
  responsibility,
  announcing,
  headlines,
  quotationMarks,
  longQuotations,
  cueNouns,
  coordination,
  clauses,
  vehicles,
  refusals,
  falseFriends,
];
