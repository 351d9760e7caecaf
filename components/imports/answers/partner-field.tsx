import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { ImportOptions } from '@/lib/domain/imports/vocabulary';
import type { Answers } from './use-answers';

/** Whose deals these are, where a row doesn't say. */
export function PartnerField({ answers: { view, give }, options }: { answers: Answers; options: ImportOptions }) {
  const { mapping, missing } = view;
  const words = mapping.columns.partner === undefined ? WITHOUT_COLUMN : WITH_COLUMN;
  const isMissing = missing.includes('partner');

  return (
    <Field
      label="Partner"
      {...words.mark}
      error={isMissing ? 'Choose whose deals these are, or say which column names the partner.' : null}
      hint={isMissing ? null : words.hint}
    >
      <Select
        scale="sm"
        value={mapping.partnerId ?? ''}
        placeholder={words.placeholder}
        options={options.partners.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => give({ about: 'partner', partnerId: currentTarget.value || null })}
      />
    </Field>
  );
}

const WITHOUT_COLUMN = {
  mark: {},
  hint: 'No column names a partner, so all deals are theirs.',
  placeholder: 'Choose a partner',
};
const WITH_COLUMN = { mark: { mark: 'for rows that name none' }, hint: null, placeholder: 'Nobody: such rows are bad' };
