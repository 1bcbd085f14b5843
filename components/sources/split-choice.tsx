"use client";

import type { ReactNode } from "react";
import { CheckField } from "@/components/ui/field";
import { ForeignText } from "@/components/ui/foreign-text";
import { Section } from "@/components/ui/section";
import { problemAt } from "@/components/ui/use-action";
import { periodInWords } from "@/domain/sources/period";
import type { ActionFailure } from "@/lib/action-result";
import type { SplittableView } from "@/server/sources/split-views";
import { relationInWords } from "./relation-words";
import { type SplitDraft, withChosen } from "./split-draft";
import { SplitLinks } from "./split-links";

interface SplitChoiceProps {
  splittable: SplittableView;
  draft: SplitDraft;
  onChange: (draft: SplitDraft) => void;
  failure: ActionFailure | null;
}

/** What can go to the other source, to tick: names, chains by their printed words, relations. */
export function SplitChoice({ splittable, draft, onChange, failure }: SplitChoiceProps) {
  const { aliases, links, linkCount, evidence, relations } = splittable;
  const choose = (part: keyof SplitDraft) => (ids: readonly string[], chosen: boolean) =>
    onChange(withChosen(draft, part, { ids, chosen }));
  const names = aliases.map((alias) => ({
    id: alias.id,
    label: <ForeignText text={alias.name} lang={alias.language ?? undefined} />,
    hint: [alias.language, periodInWords(alias)].filter(Boolean).join(", "),
  }));
  const ties = relations.map((relation) => ({
    id: relation.id,
    label: <ForeignText text={relationInWords(relation)} />,
    hint: periodInWords(relation),
  }));

  const pieces = evidence.map((one) => ({
    id: one.id,
    label: <ForeignText text={one.words} />,
    hint: `${one.stance === "for" ? "For" : "Against"} ${one.claim} ${one.statement}`,
  }));

  return (
    <>
      <Section title="Names" error={problemAt(failure, "aliases")}>
        <Ticks
          items={names}
          chosen={draft.aliases}
          onChoose={choose("aliases")}
          empty="It has no other name."
        />
      </Section>
      <Section title="Chains it stands in" error={problemAt(failure, "links")}>
        <SplitLinks links={links} linkCount={linkCount} chosen={draft.links} onChoose={choose("links")} />
      </Section>
      {pieces.length > 0 && (
        <Section title="Evidence from it" error={problemAt(failure, "evidence")}>
          <Ticks items={pieces} chosen={draft.evidence} onChoose={choose("evidence")} empty="" />
        </Section>
      )}
      <Section title="Relations" error={problemAt(failure, "relations")}>
        <Ticks
          items={ties}
          chosen={draft.relations}
          onChoose={choose("relations")}
          empty="It stands in no relation."
        />
      </Section>
    </>
  );
}

interface TicksProps {
  items: readonly { id: string; label: ReactNode; hint: string }[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  empty: string;
}

function Ticks({ items, chosen, onChoose, empty }: TicksProps) {
  if (items.length === 0) return <p className="text-ink-soft">{empty}</p>;

  return (
    <ul className="flex flex-col gap-1.5">
      {items.map(({ id, label, hint }) => (
        <li key={id}>
          <CheckField
            label={label}
            hint={hint || undefined}
            checked={chosen.has(id)}
            onChange={(event) => onChoose([id], event.target.checked)}
          />
        </li>
      ))}
    </ul>
  );
}
