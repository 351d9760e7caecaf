import { CloudAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { formatDate } from '@/lib/core/format-date';
import type { DraftState } from './draft-keeper';

type Place = { timeZone: string; locale: string };

/** In the header: whether what was typed is safe. */
export function DraftStatus({ state, place }: { state: DraftState; place: Place }) {
  return (
    <span role="status" className="flex items-center gap-[5px] text-xs text-text-3">
      {contentOf(state, place)}
    </span>
  );
}

function contentOf(state: DraftState, place: Place) {
  switch (state.kind) {
    case 'untouched':
      return null;
    case 'saving':
      return (
        <>
          <CloudUpload aria-hidden className="size-3.5" />
          Saving
        </>
      );
    case 'saved':
      return (
        <>
          <CloudCheck aria-hidden className="size-3.5" />
          Draft saved {formatDate(new Date(state.at), { ...place, style: 'time' })}
        </>
      );
    case 'failed':
      return (
        <span className="flex items-center gap-[5px] text-bad-text">
          <CloudAlert aria-hidden className="size-3.5 text-bad" />
          {state.message}
        </span>
      );
    case 'overtaken':
      return 'Not saved';
  }
}
