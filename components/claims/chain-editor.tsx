"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { LinkFields } from "@/components/claims/link-fields";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/field";
import {
  addLink,
  type ChainDraft,
  changeLink,
  type DraftLink,
  findRefusedLink,
  moveLink,
  removeLink,
} from "./chain-draft";

interface ChainEditorProps {
  draft: ChainDraft;
  onChange: (draft: ChainDraft) => void;
  /** The field the server refused and why, such as `chain.0.source`. */
  problem?: { path: string; message: string } | null;
}

interface StepProps {
  draft: ChainDraft;
  link: DraftLink;
  index: number;
  onChange: (draft: ChainDraft) => void;
}

function StepButtons({ draft, link, index, onChange }: StepProps) {
  const name = link.name || "this link";

  return (
    <div className="flex gap-1">
      <Button
        size="sm"
        variant="quiet"
        disabled={index === draft.links.length - 1}
        aria-label={`Move ${name} towards the origin`}
        onClick={() => onChange(moveLink(draft, link.key, 1))}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        size="sm"
        variant="quiet"
        disabled={index === 0}
        aria-label={`Move ${name} towards the outlet`}
        onClick={() => onChange(moveLink(draft, link.key, -1))}
      >
        <ArrowDown aria-hidden />
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-label={`Remove ${name}`}
        onClick={() => onChange(removeLink(draft, link.key))}
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}

function Step({ problem, ...step }: StepProps & { problem: string | undefined }) {
  const { draft, link, index, onChange } = step;
  const role = index === draft.links.length - 1 ? "Origin" : "Relay";

  return (
    <li className="border-s-2 border-edge py-2 ps-4">
      <div className="flex items-center justify-between">
        <h3 className="font-semibold">{role}</h3>
        <StepButtons {...step} />
      </div>
      <LinkFields
        link={link}
        problem={problem}
        onChange={(change) => onChange(changeLink(draft, link.key, change))}
      />
    </li>
  );
}

/** Edits who told whom, drawn the way the words travelled: the origin first, the outlet last. */
export function ChainEditor({ draft, onChange, problem }: ChainEditorProps) {
  const refused = problem ? findRefusedLink(draft, problem.path) : undefined;
  const originFirst = draft.links.map((link, index) => ({ link, index })).reverse();

  return (
    <fieldset>
      <legend className="mb-1 font-medium">Who told whom</legend>
      <Button size="sm" onClick={() => onChange(addLink(draft))}>
        <Plus aria-hidden /> {draft.links.length === 0 ? "Add the origin" : "Add a deeper origin"}
      </Button>
      {draft.links.length === 0 && (
        <p className="mt-2 text-ink-soft">Origin not stated: the outlet alone says so.</p>
      )}
      <ol className="mt-2 space-y-2">
        {originFirst.map(({ link, index }) => (
          <Step
            key={link.key}
            draft={draft}
            link={link}
            index={index}
            onChange={onChange}
            problem={link === refused ? problem?.message : undefined}
          />
        ))}
        <li className="border-s-2 border-edge py-2 ps-4">
          <h3 className="font-semibold">
            Outlet: <bdi>{draft.outletName}</bdi>
          </h3>
          <CheckField
            label="First-hand: its own people saw it or did it"
            checked={draft.outletFirstHand}
            onChange={(event) => onChange({ ...draft, outletFirstHand: event.currentTarget.checked })}
          />
        </li>
      </ol>
    </fieldset>
  );
}
