import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { DELIMITER_WORDS, ENCODING_LABELS, ORDER_LABELS, TIME_FORMAT_LABELS } from '@/components/imports/import-words';
import { CSV_ENCODINGS } from '@/lib/core/csv-encodings';
import { TIMESTAMP_FORMATS } from '@/lib/core/timestamps';
import { ROW_ORDERS } from '@/lib/domain/imports/vocabulary';
import { readAs } from './read-as';
import type { Answers } from './use-answers';

type WritingSectionProps = { answers: Answers; timeZone: string };

/** How dates, rows and letters are written. Mostly the file tells; open where it does not. */
export function WritingSection({ answers: { view, give }, timeZone }: WritingSectionProps) {
  const { found, mapping, missing } = view;
  if (!found) return null;

  const isUnclear = missing.includes('time_format');
  const encoding = mapping.encoding ?? found.encoding;
  const summary = [
    mapping.timeFormat && `dates ${TIME_FORMAT_LABELS[mapping.timeFormat]}`,
    `${ENCODING_LABELS[encoding].split(',')[0] ?? ''} with ${DELIMITER_WORDS[found.delimiter]}`,
  ];

  return (
    <Disclosure
      label={<span className="whitespace-nowrap">How it is written</span>}
      detail={summary.filter(Boolean).join(', ')}
      open={isUnclear}
    >
      <div className="flex flex-col gap-3 pb-2">
        <Field
          label="Dates"
          hint={readAs(found, mapping, timeZone)}
          error={
            isUnclear ? 'These dates can be read in more than one way, or in none. Say how they are written.' : null
          }
        >
          <Select
            scale="sm"
            value={mapping.timeFormat ?? ''}
            {...(mapping.timeFormat === null && { placeholder: 'Choose how they are written' })}
            options={TIMESTAMP_FORMATS.map((value) => ({ value, label: TIME_FORMAT_LABELS[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const timeFormat = TIMESTAMP_FORMATS.find((format) => format === value);
              if (timeFormat) give({ about: 'time_format', timeFormat });
            }}
          />
        </Field>
        {mapping.order === null ? null : (
          <Field label="Rows" hint="A row that stands against this order is told as bad.">
            <Select
              scale="sm"
              value={mapping.order}
              options={ROW_ORDERS.map((value) => ({ value, label: ORDER_LABELS[value] }))}
              onChange={({ currentTarget: { value } }) => {
                const order = ROW_ORDERS.find((one) => one === value);
                if (order) give({ about: 'order', order });
              }}
            />
          </Field>
        )}
        <Field label="Letters" hint="Change this when umlauts and accents look wrong above.">
          <Select
            scale="sm"
            value={encoding}
            options={CSV_ENCODINGS.map((value) => ({ value, label: ENCODING_LABELS[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const chosen = CSV_ENCODINGS.find((one) => one === value);
              if (chosen) give({ about: 'encoding', encoding: chosen });
            }}
          />
        </Field>
      </div>
    </Disclosure>
  );
}
