"use client";

import { ReviewForm } from "@/components/review/review-form";
import { Dialog } from "@/components/ui/dialog";
import { attempt } from "@/components/ui/use-action";
import type { ReadClaim, ReadItem, RejectedSuggestion } from "@/domain/articles/reading";
import type { Verdict } from "@/domain/claims/standing";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import type { Span } from "@/lib/text/code-points";
import { ClaimDialog, type ClaimDraft, type ClaimDraftResult } from "./claim-dialog";
import type { ReadArticle, ReaderRights } from "./reader-props";
import { RejectedDialog } from "./rejected-dialog";
import type { useReaderCommands } from "./use-reader-commands";

/** What is open over the article screen. */
export type ReaderDialog =
  | { kind: "edit"; item: ReadItem }
  | { kind: "create"; span: Span; quote: string }
  | { kind: "review"; claim: ReadClaim; verdict: Verdict | null }
  | { kind: "rejected" }
  | { kind: "keys" };

type Commands = ReturnType<typeof useReaderCommands>;

interface ReaderDialogsProps {
  dialog: ReaderDialog | null;
  article: ReadArticle;
  points: readonly string[];
  rights: ReaderRights;
  commands: Commands;
  rejected: readonly RejectedSuggestion[];
  /** Has the open form go on with a newer version of what it edits. */
  onEdit: (item: ReadItem) => void;
  /** Has the open review go on with a newer version of the claim. */
  onReview: (claim: ReadClaim, verdict: Verdict | null) => void;
  onClose: () => void;
}

/** What a form opens with: the words of the selection, of the suggestion, or of the claim. */
function toDraft(
  dialog: Extract<ReaderDialog, { kind: "edit" | "create" }>,
  article: ReadArticle,
): ClaimDraft {
  if (dialog.kind === "create") {
    const { span, quote } = dialog;
    const fixed = { spanIsFixed: false, offersKeepOpen: false, offersClaims: true };
    return {
      title: "New claim",
      saveLabel: "Make the claim",
      span,
      statement: quote,
      chain: [article.outlet],
      ...fixed,
    };
  }
  const { item } = dialog;
  const { span, statement, chain } = item;
  return item.kind === "claim"
    ? {
        title: `Edit ${item.ref}`,
        saveLabel: "Save",
        span,
        statement,
        chain,
        ...{ spanIsFixed: true, offersKeepOpen: false, offersClaims: false },
      }
    : {
        title: "Edit and accept",
        saveLabel: "Accept",
        span,
        statement,
        chain,
        ...{ spanIsFixed: false, offersKeepOpen: true, offersClaims: false },
      };
}

async function save(
  dialog: Extract<ReaderDialog, { kind: "edit" | "create" }>,
  changes: ClaimDraftResult,
  { article, commands, onEdit }: Pick<ReaderDialogsProps, "article" | "commands" | "onEdit">,
): Promise<ActionFailure | null> {
  const settle = async (call: Promise<ActionResult<ReadClaim>>, then: (claim: ReadClaim) => void) => {
    const answer = await attempt(call);
    if (!answer.ok) return answer.error;
    then(answer.value);
    return null;
  };
  const { claimId } = changes;
  if (dialog.kind === "create" && claimId !== null)
    return settle(commands.attachSelection(article.id, claimId, changes), commands.claim.attached);
  if (dialog.kind === "create")
    return settle(commands.claimSelection(article.id, changes), commands.claim.created);

  const { item } = dialog;
  if (item.kind === "suggestion")
    return settle(commands.acceptChanged(item, changes), (claim) =>
      commands.suggestion.claimed(item, claim, changes.keepOpen),
    );

  const goOnFrom = (reworded: ReadClaim) => {
    const told = `The words of ${reworded.ref} are saved, its chain is not.`;
    commands.claim.saved(item, reworded, false, told);
    onEdit(reworded);
  };
  return settle(commands.saveClaim(item, changes, goOnFrom), (claim) =>
    commands.claim.saved(item, claim, changes.chainChanged),
  );
}

/** Brings what a claim or a suggestion has become meanwhile onto the screen and into the form that edits it. */
function newestInto(
  dialog: ReaderDialog,
  { commands, onEdit }: Pick<ReaderDialogsProps, "commands" | "onEdit">,
): (() => Promise<ActionFailure | null>) | null {
  if (dialog.kind !== "edit") return null;

  const load = async <T extends ReadItem>(call: Promise<ActionResult<T>>, changed: (item: T) => void) => {
    const answer = await attempt(call);
    if (!answer.ok) return answer.error;

    changed(answer.value);
    onEdit(answer.value);
    return null;
  };
  const { item } = dialog;
  return item.kind === "claim"
    ? () => load(commands.readNewest(item), commands.claim.changed)
    : () => load(commands.readProposed(item), commands.suggestion.changed);
}

/** What opens over the article: the forms that edit, make and review a claim, and the list of what was rejected. */
export function ReaderDialogs(props: ReaderDialogsProps) {
  const { dialog, article, points, rights, commands, onReview, onClose } = props;
  if (dialog?.kind === "edit" || dialog?.kind === "create") {
    return (
      <ClaimDialog
        draft={toDraft(dialog, article)}
        points={points}
        onSave={(changes) => save(dialog, changes, props)}
        onLoadNewest={newestInto(dialog, props)}
        onClose={onClose}
      />
    );
  }
  if (dialog?.kind === "rejected") {
    return (
      <RejectedDialog rejected={props.rejected} onReopen={commands.suggestion.reopen} onClose={onClose} />
    );
  }
  if (dialog?.kind !== "review") return null;

  const { claim, verdict } = dialog;
  const done = (saved: Pick<ReadClaim, "standing" | "version" | "byException">) => {
    const { standing, version, byException } = saved;
    commands.claim.changed({ ...claim, standing, version, byException });
    onClose();
  };
  const goOnWith = (newest: Pick<ReadClaim, "statement" | "standing" | "version" | "byException">) => {
    const { statement, standing, version, byException } = newest;
    const now = { ...claim, statement, standing, version, byException };
    commands.claim.changed(now);
    onReview(now, verdict);
  };
  return (
    <Dialog open size="lg" title={`Review ${claim.ref}`} onOpenChange={(open) => !open && onClose()}>
      <ReviewForm
        claim={{ id: claim.claimId, ref: claim.ref, statement: claim.statement, version: claim.version }}
        verdict={verdict}
        canOverride={rights.overrideGuard}
        onDone={done}
        onNewest={goOnWith}
        onCancel={onClose}
      />
    </Dialog>
  );
}
