'use client';

import { useQuery } from '@tanstack/react-query';
import { importQuery, useCheckAgain, useStartImport } from '@/lib/domain/imports/client';
import type { ImportOptions, ImportView } from '@/lib/domain/imports/vocabulary';
import { useAnswers } from './answers/use-answers';
import { STATE_ID } from './focus-state';
import { ImportFrame } from './import-frame';
import { ImportState } from './import-state';
import { LookNote } from './look-note';
import { useRemaining } from './use-remaining';

type ImportScreenProps = { initial: ImportView; options: ImportOptions; timeZone: string };

/** One file on its way in: the answers about it, its rows, the work, and what came of it. */
export function ImportScreen({ initial, options, timeZone }: ImportScreenProps) {
  const asked = useQuery({
    ...importQuery(initial.id),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.now),
  });
  const stored = asked.data;
  const answers = useAnswers(stored);
  const checking = useCheckAgain(stored);
  const starting = useStartImport(stored);
  const remaining = useRemaining({
    work: `${stored.status} ${stored.version}`,
    done: stored.rowsRead,
    total: stored.status === 'running' ? stored.rowsGood : stored.rowsTotal,
    at: asked.dataUpdatedAt,
  });

  return (
    <ImportFrame view={stored}>
      <LookNote error={asked.error} />
      <div id={STATE_ID} tabIndex={-1} className="outline-none">
        <ImportState
          {...{ answers, options, timeZone, remaining, checking, starting }}
          onLook={() => void asked.refetch()}
        />
      </div>
    </ImportFrame>
  );
}
