'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { checkImport } from '@/lib/domain/imports/actions';
import { importQuery, keepImport } from '@/lib/domain/imports/client';
import { applyAnswer, type Answer } from '@/lib/domain/imports/rules/answer';
import { missingAnswers } from '@/lib/domain/imports/rules/missing-answers';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { AnswerQueue } from './answer-queue';

/** The import as it will be once the answers given here are stored, and how to give them. */
export function useAnswers(stored: ImportView) {
  const client = useQueryClient();
  const [queue] = useState(
    () =>
      new AnswerQueue({
        newest: () => client.getQueryData(importQuery(stored.id).queryKey) ?? stored,
        keep: (view) => keepImport(client, view),
        refresh: () => void client.invalidateQueries({ queryKey: importQuery(stored.id).queryKey }),
        check: checkImport,
      }),
  );
  const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);

  return {
    ...state,
    view: state.underway.reduce(withAnswer, stored),
    isSaving: state.underway.length > 0 && !state.failure,
    give: (answer: Answer) => void queue.give(answer),
    tryAgain: () => void queue.flush(),
    keepMine: queue.keepMine.bind(queue),
    keepTheirs: queue.keepTheirs.bind(queue),
  };
}

export type Answers = ReturnType<typeof useAnswers>;

function withAnswer(view: ImportView, answer: Answer): ImportView {
  const mapping = applyAnswer(view.mapping, answer);
  const stages =
    answer.about === 'stage'
      ? view.stages.map((stage) => (stage.name === answer.name ? { ...stage, to: answer.to } : stage))
      : view.stages;
  return { ...view, mapping, stages, missing: view.found ? missingAnswers(mapping, view.found) : view.missing };
}
