'use client';

import { Plus, X } from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

export type HolidayDraft = { key: string; date: string; name: string; region: string };

type HolidaysFieldProps = {
  holidays: ReadonlyArray<HolidayDraft>;
  regions: ReadonlyArray<string>;
  error: string | undefined;
  onChange: (holidays: ReadonlyArray<HolidayDraft>) => void;
};

/** Days on which the clock stands still, for everybody or for partners of one region. */
export function HolidaysField({ holidays, regions, error, onChange }: HolidaysFieldProps) {
  const options = [{ value: '', label: 'Everywhere' }, ...regions.map((region) => ({ value: region, label: region }))];
  const change = (key: string, part: Partial<HolidayDraft>) =>
    onChange(holidays.map((holiday) => (holiday.key === key ? { ...holiday, ...part } : holiday)));
  const add = () => onChange([...holidays, { key: crypto.randomUUID(), date: '', name: '', region: '' }]);

  return (
    <section aria-label="Days off">
      <SectionTitle
        ruled
        detail={holidays.length === 0 ? 'The clock goes on from Monday to Friday' : ''}
        end={
          <Button size="sm" variant="quiet" onClick={add}>
            <Plus aria-hidden /> Day off
          </Button>
        }
      >
        Days off
      </SectionTitle>
      <ul>
        {holidays.map(({ key, date, name, region }) => (
          <li key={key} className="flex items-center gap-2 border-b border-line py-2 max-md:flex-wrap">
            <Input
              type="date"
              aria-label="Day"
              value={date}
              className="w-40"
              onChange={(event) => change(key, { date: event.target.value })}
            />
            <Input
              aria-label={`What day ${date || 'it'} is`}
              maxLength={80}
              value={name}
              className="min-w-40 flex-1"
              onChange={(event) => change(key, { name: event.target.value })}
            />
            <Select
              aria-label={`Where ${name || 'it'} is off`}
              value={region}
              options={options}
              className="w-40"
              onChange={(event) => change(key, { region: event.target.value })}
            />
            <IconButton
              label={`Take out ${name || 'this day'}`}
              onClick={() => onChange(holidays.filter((holiday) => holiday.key !== key))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {error ? (
        <p role="alert" className="mt-2 text-xs text-bad-text">
          {error}
        </p>
      ) : null}
    </section>
  );
}
