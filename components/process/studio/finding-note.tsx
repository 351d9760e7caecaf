'use client';

import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import { FixButton } from './fix-button';

/** Advice under the line that it is about. */
export function FindingNote({ finding }: { finding: Finding }) {
  const { message, remedy, weight } = finding;

  return (
    <span className={weight === 'stop' ? 'text-bad-text' : 'text-warn-text'}>
      {message}. {remedy} <FixButton finding={finding} />
    </span>
  );
}
