import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { ClaimDetail } from "@/server/claims/views";
import { AnswerButton } from "./answer-button";
import { AddEvidenceButton } from "./evidence-form";
import { EvidenceItem, type Opposition, OppositionNote, SideItem } from "./evidence-item";

/** What this person may do with evidence. */
export interface EvidenceRights {
  add: boolean;
  answer: boolean;
  withdraw: boolean;
}

interface EvidenceColumnsProps {
  claim: ClaimDetail;
  rights: EvidenceRights;
}

function Column({ title, empty, children }: { title: string; empty: string | null; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 font-medium text-ink-soft">{title}</h3>
      {empty ? <p className="text-ink-soft">{empty}</p> : <ul className="space-y-4">{children}</ul>}
    </div>
  );
}

interface DenialProps {
  claim: ClaimDetail;
  denial: Opposition;
  canAnswer: boolean;
}

/** An appearance in which somebody denies the claim. */
function Denial({ claim, denial, canAnswer }: DenialProps) {
  const answer = claim.appearances.find(({ id }) => id === denial.id)?.answeredReason ?? null;
  const name = `${denial.sourceName ?? "an origin not stated"} in ${denial.ref ?? "an article"}`;

  return (
    <SideItem side="against">
      <p>
        <bdi className="font-medium">{denial.sourceName ?? "An origin not stated"}</bdi> denies it
        {denial.ref && ` in ${denial.ref}`}.
      </p>
      <OppositionNote opposition={denial} answer={answer} />
      {canAnswer && (
        <div className="no-print mt-2">
          <AnswerButton
            claim={{ id: claim.id, version: claim.version }}
            against={{ kind: "appearance", id: denial.id, name }}
            answer={answer}
          />
        </div>
      )}
    </SideItem>
  );
}

/** What was brought for the claim and against it, side by side; denials in the articles stand with what is against. */
export function EvidenceColumns({ claim, rights }: EvidenceColumnsProps) {
  const { evidence, independence } = claim;
  const denials = independence.opposition.filter(({ kind }) => kind === "appearance");
  const side = (stance: "for" | "against") => evidence.filter((one) => one.stance === stance);
  const item = (one: (typeof evidence)[number]) => (
    <EvidenceItem
      key={one.id}
      claim={claim}
      evidence={one}
      opposition={independence.opposition.find(({ id }) => id === one.id)}
      canAnswer={rights.answer}
      canWithdraw={rights.withdraw}
    />
  );
  // What a merged claim still holds is what was judged of it; nothing is to come.
  const nothing = claim.mergedInto
    ? { for: "None.", against: "None." }
    : { for: "Nothing beside the appearances.", against: "Nothing yet." };
  const nothingAgainst = denials.length + side("against").length === 0;

  return (
    <Section
      title="Evidence"
      action={rights.add && <AddEvidenceButton claim={{ id: claim.id, ref: claim.ref }} />}
    >
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Column title="For" empty={side("for").length === 0 ? nothing.for : null}>
          {side("for").map(item)}
        </Column>
        <Column title="Against" empty={nothingAgainst ? nothing.against : null}>
          {denials.map((denial) => (
            <Denial key={denial.id} claim={claim} denial={denial} canAnswer={rights.answer} />
          ))}
          {side("against").map(item)}
        </Column>
      </div>
    </Section>
  );
}
