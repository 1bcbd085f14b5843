"use client";

import { useRef, useState } from "react";
import { type ChainDraft, toChainInput, toDraft } from "@/components/claims/chain-draft";
import { ChainEditor } from "@/components/claims/chain-editor";
import { ClaimField } from "@/components/claims/claim-field";
import { NewerChain } from "@/components/claims/newer-chain";
import { StatementField } from "@/components/claims/statement-field";
import { Button } from "@/components/ui/button";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Dialog } from "@/components/ui/dialog";
import { CheckField } from "@/components/ui/field";
import { refusalOf, useRefusedField } from "@/components/ui/use-refused-field";
import type { ReadLink } from "@/domain/articles/reading";
import type { ActionFailure } from "@/lib/action-result";
import type { Span } from "@/lib/text/code-points";
import { NewerWords, SaveProblem } from "./newer-claim";
import { SpanField } from "./span-field";
import { toChips } from "./to-chips";

/** What the dialog opens with. */
export interface ClaimDraft {
  title: string;
  saveLabel: string;
  span: Span;
  statement: string;
  chain: readonly ReadLink[];
  /** Whether the span can still be moved: not once the claim exists. */
  spanIsFixed: boolean;
  /** Whether the suggestion may stay open to become another claim. */
  offersKeepOpen: boolean;
  /** Whether the words may be attached to a claim on the desk instead of becoming one. */
  offersClaims: boolean;
}

/** What a person made of it. */
export interface ClaimDraftResult {
  span: Span;
  /** The words of the span, so that the server can tell when the text has changed meanwhile. */
  quote: string;
  statement: string;
  chain: ReturnType<typeof toChainInput>["chain"];
  outletFirstHand: boolean;
  chainChanged: boolean;
  keepOpen: boolean;
  /** The claim that the words belong to; null when they become one. */
  claimId: string | null;
}

interface ClaimDialogProps {
  draft: ClaimDraft;
  points: readonly string[];
  /** Saves, and gives back why it could not; null when it was saved. */
  onSave: (result: ClaimDraftResult) => Promise<ActionFailure | null>;
  /** Brings what is edited into `draft` as it is by now, and gives back why it could not; null where nothing is edited. */
  onLoadNewest: (() => Promise<ActionFailure | null>) | null;
  onClose: () => void;
}

function sameChain(one: readonly ReadLink[], other: readonly ReadLink[]): boolean {
  return JSON.stringify(toDraft(one)) === JSON.stringify(toDraft(other));
}

function useDraft(initial: ClaimDraft, points: readonly string[]) {
  const [ownSpan, setSpan] = useState<Span | null>(null);
  const [ownStatement, setStatement] = useState<string | null>(null);
  const [ownChain, setChain] = useState<ChainDraft>(() => toDraft(initial.chain));
  const [chainChanged, setChainChanged] = useState(false);
  const [keepOpen, setKeepOpen] = useState(false);
  const [claim, setClaim] = useState<ComboboxOption | null>(null);
  const [opened] = useState(initial);
  const changeChain = (next: ChainDraft) => {
    setChain(next);
    setChainChanged(true);
  };
  // Words, a place and a chain that nobody touched here follow what others saved.
  const span = ownSpan ?? initial.span;
  const statement = ownStatement ?? initial.statement;
  const chain = chainChanged ? ownChain : toDraft(initial.chain);
  const result = (): ClaimDraftResult => ({
    span,
    quote: points.slice(span.start, span.end).join(""),
    statement,
    ...toChainInput(chain),
    chainChanged,
    keepOpen,
    claimId: claim?.value ?? null,
  });
  const isNewer = initial.statement !== opened.statement && initial.statement !== statement;
  const isChainNewer = chainChanged && !sameChain(initial.chain, opened.chain);
  const takeChain = () => setChainChanged(false);
  return {
    ...{ span, setSpan, statement, setStatement, chain, changeChain },
    ...{ keepOpen, setKeepOpen, claim, setClaim, isNewer, isChainNewer, takeChain, result },
  };
}

function useSaving({ onSave, onLoadNewest, onClose }: Omit<ClaimDialogProps, "draft" | "points">) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const sends = useRefusedField(refusalOf(failure));
  const save = async (result: ClaimDraftResult) => {
    sends();
    setPending(true);
    const problem = await onSave(result);
    setPending(false);
    setFailure(problem);
    if (!problem) onClose();
  };
  const load = onLoadNewest && (async () => setFailure(await onLoadNewest()));
  return { pending, failure, save, load };
}

/** The form in which a suggestion, a selection or a claim gets its words and its chain. What was typed stays when saving fails. */
export function ClaimDialog({ draft: initial, points, onClose, ...saving }: ClaimDialogProps) {
  const draft = useDraft(initial, points);
  const { pending, failure, save, load } = useSaving({ ...saving, onClose });
  const statement = useRef<HTMLTextAreaElement>(null);
  const problem = (field: string) => failure?.problems.find(({ path }) => path.startsWith(field)) ?? null;

  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={initial.title}
      initialFocus={statement}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" pending={pending} onClick={() => save(draft.result())}>
            {draft.claim ? `Attach to ${draft.claim.label}` : initial.saveLabel}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        {failure && <SaveProblem failure={failure} onLoad={load} />}
        {draft.isNewer && (
          <NewerWords statement={initial.statement} onTake={() => draft.setStatement(initial.statement)} />
        )}
        {!initial.spanIsFixed && <SpanField points={points} span={draft.span} onChange={draft.setSpan} />}
        {initial.offersClaims && (
          <ClaimField
            label="Attach to a claim on the desk"
            hint="Its reference, such as C-1042, or words of it. Leave it empty to make a new claim."
            value={draft.claim}
            error={problem("claimId")?.message ?? problem("start")?.message}
            onChange={draft.setClaim}
          />
        )}
        {draft.claim ? (
          <p dir="auto">{draft.claim.hint}</p>
        ) : (
          <StatementField
            ref={statement}
            value={draft.statement}
            error={problem("statement")?.message}
            onValueChange={draft.setStatement}
          />
        )}
        {draft.isChainNewer && <NewerChain links={toChips(initial.chain)} onTake={draft.takeChain} />}
        <ChainEditor draft={draft.chain} onChange={draft.changeChain} problem={problem("chain")} />
        {initial.offersKeepOpen && (
          <CheckField
            label="Keep the suggestion open: it holds more than one claim"
            checked={draft.keepOpen}
            onChange={(event) => draft.setKeepOpen(event.currentTarget.checked)}
          />
        )}
      </div>
    </Dialog>
  );
}
