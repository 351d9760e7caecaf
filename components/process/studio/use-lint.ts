'use client';

import { useQuery } from '@tanstack/react-query';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { lintQuery } from '@/lib/domain/process/lint/client';
import { evidenceFindings, joined } from '@/lib/domain/process/lint/rules/judge';

/**
 * The draft with all that is to be said of it. What the draft says itself came with it; what history says is judged here,
 * on what is on the screen, from evidence that was fetched once.
 */
export function useLint(view: StudioView) {
  const { data: lint } = useQuery(lintQuery(view.process.id));
  if (!lint) return { view, comparison: null };

  const findings = joined(view.stages, view.findings, evidenceFindings(view.stages, lint.evidence));
  return { view: { ...view, findings }, comparison: lint.comparison };
}
