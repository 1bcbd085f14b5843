import { ChainChips } from "@/components/claims/chain-chips";
import type { ChainChipLink } from "@/components/claims/chain-steps";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";

/** The chain that somebody else saved meanwhile, beside the one that was changed here; one press takes it instead. */
export function NewerChain({ links, onTake }: { links: readonly ChainChipLink[]; onTake: () => void }) {
  return (
    <FormMessage tone="info" title="Its chain now is">
      <ChainChips links={links} />
      <p className="mt-1 text-ink-soft">What you changed is unchanged, and takes its place once you save.</p>
      <Button size="sm" className="mt-2" onClick={onTake}>
        Use this chain instead
      </Button>
    </FormMessage>
  );
}
