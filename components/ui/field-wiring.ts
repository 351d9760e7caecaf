import type { ReactNode } from 'react';

export type FieldNotes = { hint?: ReactNode; ok?: ReactNode; error?: ReactNode };

/** What a control needs so that its label and its notes belong to it. Spread it on the control. */
export type FieldControl = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

/** An error or a confirmation takes the hint's place under the field, so at most one of each is described. */
export function wireField(id: string, { hint, ok, error }: FieldNotes): FieldControl {
  const described = [error ? `${id}-error` : null, !error && ok ? `${id}-ok` : null, hint ? `${id}-hint` : null];
  const describedBy = described.filter((part) => part !== null).join(' ');

  return {
    id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}
