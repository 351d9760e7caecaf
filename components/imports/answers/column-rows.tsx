import { ArrowRight } from 'lucide-react';
import { TARGET_LABELS, TIME_FORMAT_LABELS } from '@/components/imports/import-words';
import { Select, type SelectOption } from '@/components/ui/select';
import { targetOf } from '@/lib/domain/imports/rules/answer';
import { TARGETS, type Found, type Mapping, type Target } from '@/lib/domain/imports/vocabulary';
import type { Answers } from './use-answers';

type ColumnRowsProps = {
  headings: ReadonlyArray<string>;
  found: Found;
  mapping: Mapping;
  give: Answers['give'];
};

/** Each column with a value from it, and what it means. */
export function ColumnRows({ headings, found, mapping, give }: ColumnRowsProps) {
  const options = optionsFor(mapping);

  return (
    <ul>
      {headings.map((heading) => {
        const target = targetOf(mapping.columns, heading);
        return (
          <li key={heading} className={row}>
            <span title={heading} className={target === null ? 'truncate text-text-2' : 'truncate font-medium'}>
              {heading}
            </span>
            <Sample value={sampleOf(found, heading)} />
            <ArrowRight aria-hidden className="size-3.5 max-md:hidden" />
            <Select
              scale="sm"
              aria-label={`${heading} means`}
              value={target ?? NOT_IMPORTED}
              options={options}
              onChange={({ currentTarget }) => give({ about: 'column', heading, target: read(currentTarget.value) })}
              className="max-md:col-span-2"
            />
          </li>
        );
      })}
    </ul>
  );
}

const row =
  'grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_16px_200px] items-center gap-x-3 border-b border-line py-1.5 max-md:grid-cols-2 max-md:gap-y-1.5';

function Sample({ value }: { value: string }) {
  return (
    <span title={value} className="truncate text-text-3">
      {value || '–'}
    </span>
  );
}

/** The first cell that says something. */
function sampleOf({ headers, preview }: Found, heading: string): string {
  const index = headers.indexOf(heading);
  return preview.map(({ cells }) => cells[index]?.trim() ?? '').find((cell) => cell !== '') ?? '';
}

const NOT_IMPORTED = 'none';

function optionsFor({ timeFormat }: Mapping): ReadonlyArray<SelectOption> {
  const written = timeFormat === null ? '' : `, ${TIME_FORMAT_LABELS[timeFormat]}`;
  return [
    ...TARGETS.map((value) => ({ value, label: TARGET_LABELS[value] + (value === 'time' ? written : '') })),
    { value: NOT_IMPORTED, label: 'Don’t import' },
  ];
}

function read(value: string): Target | null {
  return TARGETS.find((target) => target === value) ?? null;
}
