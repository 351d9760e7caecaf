import { recordKey, REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { TrialStage } from '@/lib/domain/process/replay/vocabulary';
import { asksTheSame } from './changed-gates';
import type { DealHistory } from './history';

/** What could have been recorded of deals at all. */
export type Recording = {
  /** The stages of every version that deals were on. */
  versions: ReadonlyMap<string, ReadonlyArray<TrialStage>>;
  /** By proof key, when anybody was first shown to have it; `certification` for certificates of any name. */
  since: ReadonlyMap<string, number>;
};

type Asked = { criterion: Criterion; stageKey: string; at: number };

/**
 * Could history know that this held for the deal at that instant? What nobody could record then is not known, which is
 * another thing than missing: a checklist item that is new in a draft was never there to be ticked.
 */
export function isKnown(deal: DealHistory, { criterion, stageKey, at }: Asked, recording: Recording): boolean {
  switch (criterion.kind) {
    case 'field':
      return deal.isRecorded || deal.changes.some((change) => change.field === criterion.field && change.at <= at);
    case 'checklist':
    case 'document':
    case 'approval':
    case 'activity':
      return wasAsked(
        criterion,
        recording.versions.get(deal.versionId)?.find(({ key }) => key === stageKey),
      );
    case 'certification':
      return isSince(recording, 'certification', at);
    case 'registration':
      return isSince(recording, REGISTRATION_APPROVED, at);
    case 'record':
      return isSince(recording, recordKey(criterion.record, criterion.state), at);
  }
}

function wasAsked(criterion: Criterion, stage: TrialStage | undefined): boolean {
  if (!stage) return false;
  return [...stage.entryCriteria, ...stage.criteria].some((known) => asksTheSame(known, criterion));
}

function isSince({ since }: Recording, key: string, at: number): boolean {
  return (since.get(key) ?? Infinity) <= at;
}
