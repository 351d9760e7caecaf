'use client';

import { ListPlus, Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { sentence } from '@/lib/domain/process/conditions/rules/sentence';
import { conditionOn, SUBJECTS } from '@/lib/domain/process/conditions/rules/subjects';
import {
  MATCHES,
  MAX_ITEMS,
  type Condition,
  type Option,
  type Surroundings,
} from '@/lib/domain/process/conditions/vocabulary';
import { ConditionGroup } from './condition-group';
import { ConditionRow } from './condition-row';
import { replaced, without } from './item-edits';
import { jointOf } from './joint-of';
import { WordPart } from './word-part';

type ConditionBuilderProps = {
  /** What it is about, for screen readers: "When it appears". */
  label: string;
  condition: Condition;
  around: Surroundings;
  /** What may be asked about; everything, unless fewer. */
  subjects?: ReadonlyArray<Option>;
  /** After somebody tried to save. */
  isStrict?: boolean;
  onChange: (condition: Condition) => void;
};

/** Conditions as a sentence whose words can be chosen, and read back below as one. */
export function ConditionBuilder(props: ConditionBuilderProps) {
  const { label, condition, around, subjects = SUBJECTS, isStrict = false, onChange } = props;
  const { items, match } = condition;
  const put = (changed: Condition['items']) => onChange({ ...condition, items: changed });
  const first = () => conditionOn(subjects[0]?.value ?? 'certified', around.currency);
  const shared = { around, subjects, isStrict };

  return (
    <div role="group" aria-label={label}>
      {items.length > 1 ? (
        <div className="flex min-h-8 items-center gap-[5px] pb-1 text-text-2">
          When
          <WordPart
            label="How conditions count"
            options={MATCHES}
            value={match}
            onChange={(chosen) => onChange({ ...condition, match: chosen })}
          />
          hold
        </div>
      ) : null}
      {items.map((item, index) => {
        const joint = items.length > 1 ? jointOf(index, match) : '';
        const remove = () => put(without(items, index));
        return item.kind === 'group' ? (
          <ConditionGroup
            key={index}
            {...shared}
            joint={joint}
            group={item}
            onChange={(group) => put(replaced(items, index, group))}
            onRemove={remove}
          />
        ) : (
          <ConditionRow
            key={index}
            {...shared}
            joint={joint}
            condition={item}
            onChange={(single) => put(replaced(items, index, single))}
            onRemove={remove}
          />
        );
      })}
      <div className="flex flex-wrap gap-1 border-t border-line pt-1.5">
        <Button variant="quiet" size="sm" disabled={items.length >= MAX_ITEMS} onClick={() => put([...items, first()])}>
          <Plus aria-hidden />
          Condition
        </Button>
        <Button
          variant="quiet"
          size="sm"
          disabled={items.length >= MAX_ITEMS}
          onClick={() => put([...items, { kind: 'group', match: match === 'all' ? 'any' : 'all', items: [first()] }])}
        >
          <ListPlus aria-hidden />
          Group
        </Button>
      </div>
      <p role="status" className="mt-2 text-text-2">
        {sentence(condition, around)}
      </p>
    </div>
  );
}
