'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { getDraft } from '@/lib/domain/process/draft/actions';
import { watchQuery } from '@/lib/domain/process/draft/client';
import type { DraftEdit, StudioView } from '@/lib/domain/process/draft/vocabulary';
import { answerOf } from '@/lib/platform/outcome';
import type { Edits } from './use-edits';

/** Looks for what others do to this draft, and shows it as they do it. Newest first: their latest edits. */
export function useWatch({ newest, look }: Pick<Edits, 'newest' | 'look'>): ReadonlyArray<DraftEdit> {
  const { process } = newest();
  const { data: watch } = useQuery(watchQuery(process.id));

  const compare = useEffectEvent((version: number | null) => {
    const known = newest().draft?.version ?? null;
    if (known === null || version === known || (version !== null && version < known)) return;
    look(() => answerOf<StudioView>(getDraft({ processId: process.id })));
  });
  useEffect(() => {
    if (watch) compare(watch.version);
  }, [watch]);

  return watch?.edits ?? [];
}
