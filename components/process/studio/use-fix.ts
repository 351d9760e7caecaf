'use client';

import { toast } from '@/components/ui/toast';
import { explainTerm } from '@/lib/domain/process/glossary/actions';
import { reviewProcess } from '@/lib/domain/process/lint/actions';
import type { Fix } from '@/lib/domain/process/lint/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { useDraft } from './studio-context';

/** Does what a finding offers, as if the person had done it by hand. */
export function useFix() {
  const { newest, edit, savePart } = useDraft();

  const apply = (fix: Fix): Promise<Failure | null> => {
    switch (fix.kind) {
      case 'mark_reviewed':
        return edit(({ processId }) => reviewProcess({ processId }));
      case 'explain':
        return edit(({ processId }) => explainTerm({ processId, term: fix.term, meaning: fix.meaning }));
      case 'save_part': {
        const { stageKey, part, value } = fix;
        const base = newest().stages.find(({ key }) => key === stageKey)?.[part];
        // The value has the type of its own part; the union of all parts can't say so.
        return savePart(stageKey, part, { value, base } as never);
      }
    }
  };

  return async (fix: Fix): Promise<void> => {
    const failure = await apply(fix);
    if (failure) toast.problem(failure.message);
  };
}
