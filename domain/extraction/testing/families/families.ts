import { accordingTo } from "./according-to";
import { accusations } from "./accusations";
import { announcing } from "./announcing";
import { anonymous } from "./anonymous";
import { appositions } from "./appositions";
import { citing } from "./citing";
import { clauses } from "./clauses";
import { coordination } from "./coordination";
import { cueNouns } from "./cue-nouns";
import { denials } from "./denials";
import { descriptions } from "./descriptions";
import { falseFriends } from "./false-friends";
import type { Family } from "./family";
import { fourthForms } from "./fourth-forms";
import { fourthReporting } from "./fourth-reporting";
import { headlines } from "./headlines";
import { intentions } from "./intentions";
import { longQuotations } from "./long-quotations";
import { nested } from "./nested";
import { passives } from "./passives";
import { pronouns } from "./pronouns";
import { quotationMarks } from "./quotation-marks";
import { quotedAsSaying } from "./quoted-as-saying";
import { quotingInside } from "./quoting-inside";
import { refusals } from "./refusals";
import { responsibility } from "./responsibility";
import { secondForms } from "./second-forms";
import { secondReporting } from "./second-reporting";
import { sourceFirst } from "./source-first";
import { sourceLast } from "./source-last";
import { thirdForms } from "./third-forms";
import { thirdReporting } from "./third-reporting";
import { told } from "./told";
import { vehicles } from "./vehicles";
import { verbFirst } from "./verb-first";

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
  secondReporting,
  secondForms,
  thirdReporting,
  thirdForms,
  fourthReporting,
  fourthForms,
];
