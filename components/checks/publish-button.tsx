"use client";

import { ExternalLink, Globe } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";
import { SaveFailure } from "@/components/ui/save-failure";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { isDecided, type Standing } from "@/domain/claims/standing";
import { publishCheck, unpublishCheck } from "@/server/summaries/actions";

interface PublishButtonProps {
  claim: { id: string; ref: string; version: number; standing: Standing; publishedAt: string | null };
}

/** Opens or closes the public page of a claim, and leads to it while it is open. For editors. */
export function PublishButton({ claim }: PublishButtonProps) {
  const { id: claimId, ref, version, standing, publishedAt } = claim;
  const isPublished = publishedAt !== null;
  const { run, pending, failure, clear } = useAction(isPublished ? unpublishCheck : publishCheck);
  const { show } = useToast();
  if (!isPublished && !isDecided(standing)) return null;

  async function change() {
    const changed = await run({ claimId, version });
    if (changed.ok) show({ message: isPublished ? `${ref} is no longer public.` : `${ref} is public.` });
  }

  return (
    <>
      {isPublished && (
        <ButtonLink href={`/checks/${ref}`} variant="quiet">
          <ExternalLink aria-hidden />
          Public page
        </ButtonLink>
      )}
      <Button onClick={change} pending={pending}>
        {!isPublished && <Globe aria-hidden />}
        {isPublished ? "Unpublish" : "Publish"}
      </Button>
      <SaveFailure failure={failure} onReload={clear} className="basis-full" />
    </>
  );
}
