'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { conditionOn } from '@/lib/domain/process/conditions/rules/subjects';
import {
  MATCHES,
  MAX_ITEMS,
  type InnerGroup,
  type Option,
  type Surroundings,
} from '@/lib/domain/process/conditions/vocabulary';
import { ConditionRow } from './condition-row';
import { replaced, without } from './item-edits';
import { jointOf } from './joint-of';
import { WordPart } from './word-part';

type ConditionGroupProps = {
  joint: string;
  group: InnerGroup;
  around: Surroundings;
  subjects: ReadonlyArray<Option>;
  isStrict: boolean;
  onChange: (group: InnerGroup) => void;
  onRemove: () => void;
};

/** Several conditions that count as one: "and any of these". */
export function ConditionGroup({ joint, group, around, subjects, isStrict, onChange, onRemove }: ConditionGroupProps) {
  const { items, match } = group;
  const start = subjects[0]?.value ?? 'certified';

  return (
    <div
      role="group"
      aria-label="Group of conditions"
      className="grid grid-cols-[32px_minmax(0,1fr)_auto] gap-x-1 border-t border-line py-1.5"
    >
      <span className="pt-1 text-text-3 max-md:pt-2.5">{joint}</span>
      <div className="min-w-0">
        <div className="flex min-h-7 items-center gap-[5px] max-md:min-h-11">
          <WordPart
            label="How the group counts"
            options={MATCHES}
            value={match}
            onChange={(chosen) => onChange({ ...group, match: chosen })}
          />
        </div>
        {items.map((item, index) => (
          <ConditionRow
            key={index}
            joint={jointOf(index, match)}
            condition={item}
            around={around}
            subjects={subjects}
            isStrict={isStrict}
            onChange={(changed) => onChange({ ...group, items: replaced(items, index, changed) })}
            onRemove={() => onChange({ ...group, items: without(items, index) })}
          />
        ))}
        {items.length < MAX_ITEMS ? (
          <Button
            variant="quiet"
            size="sm"
            onClick={() => onChange({ ...group, items: [...items, conditionOn(start, around.currency)] })}
          >
            <Plus aria-hidden />
            Condition in this group
          </Button>
        ) : null}
      </div>
      <IconButton label="Take out the group" onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
