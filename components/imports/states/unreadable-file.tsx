import { ENCODING_LABELS } from '@/components/imports/import-words';
import type { Answers } from '@/components/imports/answers/use-answers';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { CSV_ENCODINGS } from '@/lib/core/csv-encodings';
import { FILE_PROBLEMS } from '@/lib/domain/imports/rules/file-problems';
import type { FileProblem } from '@/lib/domain/imports/vocabulary';

type UnreadableFileProps = { problem: FileProblem; answers: Answers };

/** Why the file can't be read. How its letters are written may be said; anything else is mended in the file. */
export function UnreadableFile({ problem: { reason, afterLine }, answers: { view, give } }: UnreadableFileProps) {
  const isEncoding = reason === 'csv.wrong_encoding';

  return (
    <>
      <Note tone="bad" title="This file can’t be read">
        {FILE_PROBLEMS[reason] ?? 'Something in it is not as in a CSV file.'}
        {afterLine === null ? null : ` The first such letter stands after line ${afterLine}.`}
        {isEncoding ? null : ' Then discard this one and import the corrected file.'}
      </Note>
      {isEncoding ? (
        <Field
          label="Letters"
          className="mt-4 max-w-[440px]"
          hint="Files from Excel in Western Europe mostly are Windows-1252."
        >
          <Select
            value={view.mapping.encoding ?? ''}
            {...(view.mapping.encoding === null && { placeholder: 'Choose how they are written' })}
            options={CSV_ENCODINGS.map((value) => ({ value, label: ENCODING_LABELS[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const encoding = CSV_ENCODINGS.find((one) => one === value);
              if (encoding) give({ about: 'encoding', encoding });
            }}
          />
        </Field>
      ) : null}
    </>
  );
}
