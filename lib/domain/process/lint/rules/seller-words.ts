import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages, type DraftRule, type Said } from './rule';
import { sellerPhrase } from './seller-phrases';

/** Names of open stages and of what their gates ask for. Known by words that begin or end such names. */
export const sellerWords: DraftRule = {
  id: 'seller_words',
  why: 'Only what the buyer has done shows how far a deal is. What the seller does can be done with any deal.',
  judge: ({ stages }) =>
    openStages(stages).flatMap((stage) => [
      ...stageWords(stage),
      ...stage.criteria.flatMap((criterion) => criterionWords(stage, criterion)),
    ]),
};

function stageWords(stage: StageView): ReadonlyArray<Said> {
  const phrase = sellerPhrase(stage.name);
  if (!phrase) return [];

  const said = { stage, part: 'name', message: `“${stage.name}” says what the seller does` } as const;
  const remedy = 'Name what the buyer has done.';
  if (phrase.better === null) return [{ ...said, remedy }];
  const fix = { kind: 'save_part', stageKey: stage.key, part: 'name', value: phrase.better } as const;
  return [{ ...said, remedy, fix: { ...fix, label: `Use “${phrase.better}”` } }];
}

function criterionWords(stage: StageView, criterion: Criterion): ReadonlyArray<Said> {
  const phrase = sellerPhrase(criterion.label);
  if (!phrase) return [];

  const message = `“${criterion.label}” says what the seller does`;
  const said = { stage, part: 'criteria', criterionKey: criterion.key, message } as const;
  const remedy = 'Name what the buyer has done.';
  const { better } = phrase;
  if (better === null) return [{ ...said, remedy }];
  const value = stage.criteria.map((one) => (one.key === criterion.key ? { ...one, label: better } : one));
  const fix = { kind: 'save_part', stageKey: stage.key, part: 'criteria', value } as const;
  return [{ ...said, remedy, fix: { ...fix, label: `Use “${better}”` } }];
}
