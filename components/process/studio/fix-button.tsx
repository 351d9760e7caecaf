'use client';

import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import { useFix } from './use-fix';

/** What a click does about a finding; nothing where a person has to think first. */
export function FixButton({ finding: { fix, message } }: { finding: Finding }) {
  const apply = useFix();
  if (!fix) return null;

  return (
    <button type="button" className="link text-left text-xs font-medium max-md:min-h-9" onClick={() => void apply(fix)}>
      {fix.label}
      <span className="sr-only">, because {message}</span>
    </button>
  );
}
