"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { useToast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { useUndoing } from "@/components/ui/use-undoing";
import type { SavedFilter } from "@/domain/claims/saved-filter";
import { removeFilter, saveFilter } from "@/server/claims/filter-actions";
import { type QueueSelection, queueAddress } from "./queue-address";
import { SaveFilterDialog } from "./save-filter-dialog";

interface SavedFiltersProps {
  filters: readonly SavedFilter[];
  selection: QueueSelection;
  /** Whether there is something to keep that is not kept yet. */
  canSave: boolean;
}

/** The filters one keeps, each a link to its list; the one chosen now can be kept too. */
export function SavedFilters({ filters, selection, canSave }: SavedFiltersProps) {
  if (filters.length === 0 && !canSave) return null;

  const current = queueAddress({ ...selection, limit: undefined });
  return (
    <nav aria-label="Saved filters" className="mb-5 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
      {filters.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {filters.map((filter) => (
            <SavedFilterItem key={filter.id} filter={filter} current={current} />
          ))}
        </ul>
      )}
      {canSave && <SaveFilterDialog selection={selection} />}
    </nav>
  );
}

function SavedFilterItem({ filter, current }: { filter: SavedFilter; current: string }) {
  const { run, pending } = useAction(removeFilter);
  const { show } = useToast();
  const undoing = useUndoing();
  const address = queueAddress(filter.filter);

  async function remove() {
    const removed = await run({ id: filter.id });
    const undo = undoing(() => saveFilter({ name: filter.name, filter: filter.filter }));
    show(
      removed.ok
        ? { message: `Removed “${filter.name}”.`, undo }
        : { message: removed.error.message, tone: "error" },
    );
  }

  return (
    <li className="flex items-center">
      <Link href={address} aria-current={address === current ? "page" : undefined} className="link">
        <bdi>{filter.name}</bdi>
      </Link>
      <Button
        variant="quiet"
        size="sm"
        pending={pending}
        onClick={remove}
        aria-label={`Remove ${filter.name}`}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
