"use client";

import { ExternalLink, Globe } from "lucide-react";
import { useState } from "react";
import { WhatPublishingMeans, WhatUnpublishingMeans } from "@/components/checks/publish-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SaveFailure } from "@/components/ui/save-failure";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { isDecided, type Standing } from "@/domain/claims/standing";
import { publishCheck, unpublishCheck } from "@/server/summaries/actions";

interface PublishButtonProps {
  claim: { id: string; ref: string; version: number; standing: Standing; publishedAt: string | null };
  /** The permanent address that the claim's public page has or will have. */
  address: string;
}

const STEPS = {
  publish: { label: "Publish", action: publishCheck, done: "is public.", Meaning: WhatPublishingMeans },
  unpublish: {
    ...{ label: "Unpublish", action: unpublishCheck, done: "is no longer public." },
    Meaning: WhatUnpublishingMeans,
  },
} as const;

type Step = keyof typeof STEPS;

/** Opens or closes the public page of a claim, after asking, and leads to it while it is open. For editors. */
export function PublishButton({ claim, address }: PublishButtonProps) {
  const { ref, standing, publishedAt } = claim;
  const isPublished = publishedAt !== null;
  const step: Step = isPublished ? "unpublish" : "publish";
  const [open, setOpen] = useState(false);
  // The question stays as it was asked while the page behind it changes already.
  const [asked, setAsked] = useState<Step>(step);
  if (!isPublished && !isDecided(standing)) return null;

  function toggle(next: boolean) {
    if (next) setAsked(step);
    setOpen(next);
  }

  return (
    <>
      {isPublished && (
        <ButtonLink href={`/checks/${ref}`} variant="quiet">
          <ExternalLink aria-hidden />
          Public page
        </ButtonLink>
      )}
      <Dialog
        open={open}
        onOpenChange={toggle}
        title={`${STEPS[asked].label} ${ref}?`}
        trigger={
          <Button>
            {!isPublished && <Globe aria-hidden />}
            {STEPS[step].label}
          </Button>
        }
      >
        <Question step={asked} claim={claim} address={address} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Question({
  step,
  claim,
  address,
  onClose,
}: PublishButtonProps & { step: Step; onClose: () => void }) {
  const { label, action, done, Meaning } = STEPS[step];
  const { run, pending, failure, clear } = useAction(action);
  const { show } = useToast();

  async function confirm() {
    const changed = await run({ claimId: claim.id, version: claim.version });
    if (!changed.ok) return;

    onClose();
    show({ message: `${claim.ref} ${done}` });
  }

  return (
    <div className="space-y-4">
      <Meaning address={address} />
      <SaveFailure failure={failure} onReload={clear} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" pending={pending} onClick={confirm}>
          {label} {claim.ref}
        </Button>
      </div>
    </div>
  );
}
