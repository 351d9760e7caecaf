'use client';

import { Plus, Trash2 } from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { ProgrammeView } from '@/lib/domain/leads/terms/schema';
import { TOUCH_KINDS } from '@/lib/domain/leads/vocabulary';

type PointsModel = ProgrammeView['points'];
type FitRule = PointsModel['fit'][number];
type PointsFieldsProps = { points: PointsModel; error: string | undefined; onChange: (points: PointsModel) => void };

/** The points model: what a lead is, what it does, and how fast interest fades. */
export function PointsFields({ points, error, onChange }: PointsFieldsProps) {
  const { fit, intent, halfLifeDays } = points;
  const set = (at: number, changes: Partial<FitRule>) =>
    onChange({ ...points, fit: fit.map((rule, place) => (place === at ? { ...rule, ...changes } : rule)) });

  return (
    <section aria-label="Points" className="flex flex-col gap-3">
      <SectionTitle ruled detail="For as long as there is too little to learn from">
        Points
      </SectionTitle>
      <ul className="flex flex-col gap-2">
        {fit.map((rule, at) => (
          <li key={at} className="flex flex-wrap items-center gap-2">
            <Select
              aria-label="What"
              className="w-44"
              options={COLUMNS}
              value={rule.column}
              onChange={(event) => set(at, { column: event.currentTarget.value })}
            />
            <Select
              aria-label="How"
              className="w-32"
              options={OPERATORS}
              value={rule.operator}
              onChange={(event) => set(at, { operator: event.currentTarget.value as FitRule['operator'] })}
            />
            {rule.operator === 'given' ? null : (
              <Input
                aria-label="Value"
                className="w-32"
                maxLength={200}
                value={rule.value}
                onChange={(event) => set(at, { value: event.currentTarget.value })}
              />
            )}
            <Input
              aria-label="Points"
              className="w-20"
              inputMode="numeric"
              value={rule.points}
              onChange={(event) => set(at, { points: wholeOf(event.currentTarget.value) })}
            />
            <IconButton
              label="Remove"
              onClick={() => onChange({ ...points, fit: fit.filter((_rule, place) => place !== at) })}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button size="sm" className="self-start" onClick={() => onChange({ ...points, fit: [...fit, NEW_RULE] })}>
        <Plus aria-hidden />
        Add a rule
      </Button>
      <div className="grid gap-3 md:grid-cols-3">
        {TOUCH_KINDS.map(({ value, label }) => (
          <Field key={value} label={label}>
            <Input
              inputMode="numeric"
              value={intent[value] ?? 0}
              onChange={(event) =>
                onChange({ ...points, intent: { ...intent, [value]: wholeOf(event.currentTarget.value) } })
              }
            />
          </Field>
        ))}
        <Field label="Half-life" mark="days" error={error}>
          <Input
            inputMode="numeric"
            value={halfLifeDays}
            onChange={(event) => onChange({ ...points, halfLifeDays: wholeOf(event.currentTarget.value) })}
          />
        </Field>
      </div>
    </section>
  );
}

const NEW_RULE: FitRule = { column: 'source', operator: 'is', value: '', points: 5 };

const COLUMNS = [
  { value: 'source', label: 'Source' },
  { value: 'campaign', label: 'Campaign' },
  { value: 'country', label: 'Country' },
  { value: 'industry', label: 'Industry' },
  { value: 'employees', label: 'Employees' },
  { value: 'productLine', label: 'Product line' },
  { value: 'mail', label: 'E-mail address' },
  { value: 'phone', label: 'Phone number' },
  { value: 'title', label: 'Job title' },
  { value: 'website', label: 'Website' },
  { value: 'needWords', label: 'Words they wrote' },
  { value: 'consent', label: 'Consent' },
];
const OPERATORS = [
  { value: 'is', label: 'is' },
  { value: 'is_not', label: 'is not' },
  { value: 'at_least', label: 'is at least' },
  { value: 'at_most', label: 'is at most' },
  { value: 'given', label: 'is given' },
];

function wholeOf(text: string): number {
  const number = Number.parseInt(text.replaceAll(/[^\d-]/g, ''), 10);
  return Number.isNaN(number) ? 0 : Math.max(-100, Math.min(365, number));
}
