"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Citation } from "@/components/sources/citation";
import { PeriodText } from "@/components/sources/period-text";
import { ChangeRelationDialog, RemoveRelationDialog } from "@/components/sources/relation-dialogs";
import { relationInWords, seenFrom } from "@/components/sources/relation-words";
import { Button } from "@/components/ui/button";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RelationView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";

const DIALOGS = { change: ChangeRelationDialog, remove: RemoveRelationDialog } as const;

/** What is done to which relation. */
interface Step {
  dialog: keyof typeof DIALOGS;
  relationId: string;
}

interface RelationTableProps {
  source: SourceView;
  ownId: string;
  relations: readonly RelationView[];
  mayRelate: boolean;
}

/** The relations of a source in words. However long it is, it holds one dialog, and that only while it is open. */
export function RelationTable({ source, ownId, relations, mayRelate }: RelationTableProps) {
  const [step, setStep] = useState<Step | null>(null);
  const chosen = relations.find(({ id }) => id === step?.relationId);
  const Dialog = DIALOGS[step?.dialog ?? "change"];

  return (
    <>
      <Table stacked label="Relations of this source">
        <thead>
          <tr>
            <Th>Relation</Th>
            <Th>Source</Th>
            <Th>When</Th>
            <Th>Citation</Th>
            {mayRelate && (
              <Th>
                <VisuallyHidden>Change</VisuallyHidden>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {relations.map((relation) => (
            <Row
              key={relation.id}
              ownId={ownId}
              relation={relation}
              onStep={mayRelate ? setStep : undefined}
            />
          ))}
        </tbody>
      </Table>
      {step && chosen && <Dialog source={source} relation={chosen} onClose={() => setStep(null)} />}
    </>
  );
}

interface RowProps {
  ownId: string;
  relation: RelationView;
  onStep?: (step: Step) => void;
}

function Row({ ownId, relation, onStep }: RowProps) {
  const { words, other } = seenFrom(ownId, relation);

  return (
    <tr>
      <Td className="whitespace-nowrap">{words}</Td>
      <Td className="min-w-32">
        <Link className="link" href={`/sources/${other.ref}`}>
          <ForeignText text={other.name} />
        </Link>
      </Td>
      <Td className="min-w-28 tabular-nums">
        <PeriodText period={relation} />
      </Td>
      <Td className="min-w-32">
        <Citation text={relation.citation} />
        {relation.note && (
          <p dir="auto" className="text-sm text-ink-soft">
            {relation.note}
          </p>
        )}
      </Td>
      {onStep && <Steps relation={relation} onStep={onStep} />}
    </tr>
  );
}

function Steps({ relation, onStep }: Required<Omit<RowProps, "ownId">>) {
  const words = relationInWords(relation);
  const open = (dialog: Step["dialog"]) => () => onStep({ dialog, relationId: relation.id });
  const button = { size: "sm", variant: "quiet", "aria-haspopup": "dialog" } as const;

  return (
    <Td className="text-end whitespace-nowrap">
      <Button {...button} aria-label={`Edit or end: ${words}`} onClick={open("change")}>
        <Pencil aria-hidden />
      </Button>
      <Button {...button} aria-label={`Take out: ${words}`} onClick={open("remove")}>
        <Trash2 aria-hidden />
      </Button>
    </Td>
  );
}
