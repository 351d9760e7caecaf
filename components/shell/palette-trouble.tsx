'use client';

import type { ReactNode } from 'react';
import { useRecordSearch } from './use-record-search';

type PaletteTroubleProps = { text: string; /** Pages or actions fit what was typed. */ hasOthers: boolean };

/** Why there is nothing, or not everything. Stands outside the list, which holds options only. */
export function PaletteTrouble({ text, hasOthers }: PaletteTroubleProps) {
  const { data = [], isError, isSettled } = useRecordSearch(text);
  if (isError) return <Words>Records can’t be searched just now. Pages and actions still can.</Words>;
  if (hasOthers || data.length > 0 || !isSettled) return null;
  if (text.trim().length < 2) return <Words>Type one more letter to search records.</Words>;
  return <Words>Nothing is called “{text.trim()}”. Try fewer letters.</Words>;
}

function Words({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="px-2 py-2 wrap-anywhere text-text-3">
      {children}
    </p>
  );
}
