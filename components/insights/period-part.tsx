'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { FilterPart } from '@/components/shared/filter-part';
import { addDays } from '@/lib/core/dates';
import { INSIGHT_PERIODS, USUAL_PERIOD } from '@/lib/domain/analytics/vocabulary/filter';
import type { ReportScope } from '@/lib/domain/analytics/vocabulary/report';

const OWN_DAYS = 'days';

/** A period by its name, or two days of one's own choice. */
export function PeriodPart({ period, days, today }: Pick<ReportScope, 'period' | 'days' | 'today'>) {
  const [, setAddress] = useQueryStates(
    { period: parseAsString, from: parseAsString, to: parseAsString },
    { shallow: false, history: 'replace' },
  );
  const isOwn = period === 'days';
  const choose = (value: string) => {
    if (value !== OWN_DAYS) return setAddress({ period: value === USUAL_PERIOD ? null : value, from: null, to: null });
    return setAddress({ period: null, ...(days ?? { from: addDays(today, -89), to: today }) });
  };

  return (
    <>
      <FilterPart
        label="Period"
        options={[...INSIGHT_PERIODS, { value: OWN_DAYS, label: isOwn ? 'the days' : 'between two days' }]}
        value={period}
        neutral={USUAL_PERIOD}
        onValueChange={(value) => void choose(value)}
      />
      {isOwn && days ? (
        <>
          <DayInput label="First day" day={days.from} max={days.to} onChange={(from) => void setAddress({ from })} />
          <span>to</span>
          <DayInput label="Last day" day={days.to} min={days.from} onChange={(to) => void setAddress({ to })} />
        </>
      ) : null}
    </>
  );
}

type DayInputProps = { label: string; day: string; min?: string; max?: string; onChange: (day: string) => void };

/** Taken when it is left or confirmed; a day that can't be used, half typed or out of order, changes nothing. */
function DayInput({ label, day, min = '1970-01-01', max = '2199-12-31', onChange }: DayInputProps) {
  const take = ({ value, validity }: HTMLInputElement) => {
    if (value !== '' && value !== day && validity.valid) onChange(value);
  };

  return (
    <input
      type="date"
      aria-label={label}
      key={day}
      defaultValue={day}
      min={min}
      max={max}
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget);
      }}
      className="h-6 rounded-[4px] bg-accent-soft px-1.5 font-medium text-accent-text max-md:h-9 max-md:text-[16px]"
    />
  );
}
