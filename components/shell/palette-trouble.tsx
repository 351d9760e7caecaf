'use client';

import { useRecordSearch } from './use-record-search';

/** Says when records can't be asked for, and that the rest still works. Stands outside the list, which holds options only. */
export function PaletteTrouble({ text }: { text: string }) {
  const { isError } = useRecordSearch(text);
  if (!isError) return null;

  return (
    <p role="status" className="px-2 py-1.5 text-text-3">
      Records can’t be searched just now. Pages and actions still can.
    </p>
  );
}
