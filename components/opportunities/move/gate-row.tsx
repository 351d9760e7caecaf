'use client';

import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldNotes } from '@/components/ui/field-notes';
import { wireField } from '@/components/ui/field-wiring';
import { ApprovalPart } from '@/components/opportunities/approvals/approval-part';
import { CriterionMark } from '@/components/opportunities/criterion-mark';
import { FilePart } from '@/components/opportunities/documents/file-part';
import { FieldControl } from '@/components/opportunities/fields/field-control';
import type { GateItem } from '@/lib/domain/opportunities/deal/vocabulary';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { FoundEvidence } from './found-evidence';
import { useGateAnswer } from './use-gate-answer';

type GateRowProps = { card: Card; item: GateItem; isFirst: boolean; showsStage: boolean };

export function GateRow({ card, item, isFirst, showsStage }: GateRowProps) {
  const id = useId();
  const answer = useGateAnswer(card, item);
  const notes = { hint: item.condition, error: answer.error };
  const control = wireField(id, notes);

  return (
    <li className="flex gap-2.5 border-b border-line py-3.5 last:border-b-0">
      {item.asks === 'tick' ? (
        <Checkbox
          id={id}
          shape="round"
          checked={answer.isTicked}
          autoFocus={isFirst}
          onChange={(event) => answer.onTick(event.currentTarget.checked)}
          className="mt-0.5"
        />
      ) : (
        <CriterionMark met={item.met} className="mt-0.5" />
      )}
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block font-semibold">
          {item.label}
        </label>
        <p className="text-xs text-text-3">
          {showsStage ? `${item.stageName}. ` : ''}
          {item.hint}
        </p>
        {answer.field ? (
          <div className="mt-2">
            <FieldControl
              {...control}
              field={answer.field}
              typed={answer.typed}
              onType={answer.onType}
              onCommit={answer.onCommit}
              autoFocus={isFirst}
              placeholder={PLACEHOLDERS[item.asks]}
            />
            <FieldNotes id={id} {...notes} />
          </div>
        ) : null}
        {answer.field || !item.condition ? null : <p className="mt-1 text-xs text-text-2">{item.condition}</p>}
        {item.asks === 'file' ? <FilePart dealId={card.id} item={item} /> : null}
        {item.asks === 'approval' ? <ApprovalPart dealId={card.id} item={item} /> : null}
        {item.met ? null : <FoundEvidence found={item.found} onUse={answer.onUse} />}
      </div>
    </li>
  );
}

const PLACEHOLDERS: Partial<Record<GateItem['asks'], string>> = {
  link: 'Paste a link',
  note: 'Write a sentence or two',
};
