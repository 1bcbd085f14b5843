import type { Check, CheckItem } from "@/server/summaries/checks";
import { idOf } from "./claim-views";

const AT = "2016-05-12T09:30:00.000Z";

/** A check in the public list: nine died, corroborated on 12 May 2016. */
export function aCheckItem(said: Partial<CheckItem> = {}): CheckItem {
  return {
    ...{ id: idOf(1), ref: "C-1", statement: "Nine people died in Khan Tuman." },
    ...{ verdict: "corroborated", decidedAt: AT, underReview: false, byException: false },
    ...said,
  };
}

/** A check as its public page shows it: decided by the rule, on two outlets and two origins. */
export function aCheck(said: Partial<Check> = {}): Check {
  const { id: _, byException: __, ...item } = aCheckItem();
  return {
    ...item,
    ...{ deskName: "Ridge Desk", url: "https://desk.example/checks/C-1", publishedAt: AT },
    ...{ rationale: "Two offices counted nine.", overrideReason: null },
    ...{ outlets: 2, independentOrigins: 2, explanation: ["2 outlets, 2 independent origins"] },
    ...{ basis: { appearances: [], evidence: [], credibility: null }, jsonLd: null },
    ...said,
  };
}
