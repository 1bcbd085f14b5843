import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import type { ClaimDetail, EvidenceView } from "@/server/claims/views";
import { AnswerButton } from "./answer-button";
import { WithdrawEvidenceButton } from "./withdraw-evidence-button";

/** What is said against a claim and whether the rule waits for an answer to it. */
export type Opposition = ClaimDetail["independence"]["opposition"][number];

/** How far something against has been dealt with, in words; what the rule does not count against the claim waits for nothing. */
export function OppositionNote({ opposition, answer }: { opposition?: Opposition; answer: string | null }) {
  if (answer !== null) {
    return (
      <p dir="auto" className="mt-1.5">
        <span className="font-medium text-success">Answered: </span>
        {answer}
      </p>
    );
  }
  if (opposition === undefined) {
    return <p className="mt-1.5 text-ink-soft">Not relied on: it does not count against the claim.</p>;
  }
  if (opposition.bareDenial) {
    return <p className="mt-1.5 text-ink-soft">A party’s bare denial: shown, does not block.</p>;
  }
  return <p className="mt-1.5 text-warning">Not answered yet: the claim can’t be corroborated.</p>;
}

function Where({ evidence: { url, articleRef, claimRef } }: { evidence: EvidenceView }) {
  return (
    <>
      {url && (
        <p className="mt-1.5">
          <a href={url} rel="noreferrer" className="link [overflow-wrap:anywhere]" dir="ltr">
            {url}
          </a>
        </p>
      )}
      {articleRef && (
        <p className="mt-1.5">
          Capture of{" "}
          <Link href={`/articles/${articleRef}`} className="link font-mono text-sm">
            {articleRef}
          </Link>
        </p>
      )}
      {claimRef && (
        <p className="mt-1.5">
          Claim{" "}
          <Link href={`/claims/${claimRef}`} className="link font-mono text-sm">
            {claimRef}
          </Link>
        </p>
      )}
    </>
  );
}

function Origin({ source }: Pick<EvidenceView, "source">) {
  if (source === null) return <span className="text-ink-soft">Origin not stated</span>;

  return (
    <>
      <Link href={`/sources/${source.sourceRef}`} className="link font-medium">
        <bdi>{source.source}</bdi>
      </Link>
      {source.retracted && <Badge tone="warning">retracted</Badge>}
      {source.unnamed && <Badge tone="warning">unnamed</Badge>}
      {!source.unnamed && !source.checked && <Badge tone="warning">unchecked</Badge>}
    </>
  );
}

interface EvidenceItemProps {
  claim: ClaimDetail;
  evidence: EvidenceView;
  opposition?: Opposition;
  canAnswer: boolean;
  canWithdraw: boolean;
}

function Buttons({ claim, evidence, canAnswer, canWithdraw }: EvidenceItemProps) {
  const brief = { id: claim.id, version: claim.version };
  const name = `evidence ${evidence.stance} from ${evidence.source?.source ?? "an origin not stated"}`;

  return (
    <div className="no-print mt-2 flex flex-wrap gap-2">
      {canAnswer && evidence.stance === "against" && (
        <AnswerButton
          claim={brief}
          against={{ kind: "evidence", id: evidence.id, name }}
          answer={evidence.answeredReason}
        />
      )}
      {canWithdraw && <WithdrawEvidenceButton claim={brief} evidenceId={evidence.id} name={name} />}
    </div>
  );
}

/** The frame of one thing for or against: the colour of its side at its edge. */
export function SideItem({ side, children }: { side: "for" | "against"; children: ReactNode }) {
  return (
    <li
      data-standing={side === "for" ? "corroborated" : "disputed"}
      className="border-s-2 border-(--standing) ps-3.5"
    >
      {children}
    </li>
  );
}

/** One piece of evidence with its origin, what carries it, and what can be done with it. */
export function EvidenceItem(props: EvidenceItemProps) {
  const { evidence, opposition } = props;
  const { stance, quote, note, source, addedBy, createdAt, answeredReason } = evidence;

  return (
    <SideItem side={stance}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Origin source={source} />
      </p>
      {quote && (
        <blockquote dir="auto" className="mt-1.5 font-serif text-md [overflow-wrap:anywhere]">
          {quote}
        </blockquote>
      )}
      {note && (
        <p dir="auto" className="mt-1.5 whitespace-pre-line [overflow-wrap:anywhere]">
          {note}
        </p>
      )}
      <Where evidence={evidence} />
      <p className="mt-1.5 text-sm text-ink-soft">
        Added by <bdi>{addedBy.name}</bdi>, <DateTime value={createdAt} />
      </p>
      {stance === "against" && <OppositionNote opposition={opposition} answer={answeredReason} />}
      <Buttons {...props} />
    </SideItem>
  );
}
