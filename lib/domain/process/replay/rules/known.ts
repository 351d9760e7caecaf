import { recordKey, REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import type { Criterion, CriterionKind, CriterionOf } from '@/lib/domain/process/criteria/vocabulary';
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

type Asked<Kind extends Criterion = Criterion> = { criterion: Kind; stageKey: string; at: number };
type Knows<Kind extends Criterion> = (deal: DealHistory, asked: Asked<Kind>, recording: Recording) => boolean;

/**
 * Could history know that this held for the deal at that instant? What nobody could record then is not known, which is
 * another thing than missing: a checklist item that is new in a draft was never there to be ticked.
 */
export function isKnown(deal: DealHistory, asked: Asked, recording: Recording): boolean {
  const knows = KNOWS[asked.criterion.kind] as Knows<Criterion>;
  return knows(deal, asked, recording);
}

/** One line per kind: a kind without one does not compile. */
const KNOWS: { readonly [Kind in CriterionKind]: Knows<CriterionOf<Kind>> } = {
  field: ({ isRecorded, changes }, { criterion, at }) =>
    isRecorded || changes.some((change) => change.field === criterion.field && change.at <= at),
  checklist: wasAsked,
  document: wasAsked,
  approval: wasAsked,
  activity: wasAsked,
  certification: (_deal, { at }, recording) => isSince(recording, 'certification', at),
  registration: (_deal, { at }, recording) => isSince(recording, REGISTRATION_APPROVED, at),
  record: (_deal, { criterion: { record, state }, at }, recording) => isSince(recording, recordKey(record, state), at),
};

/** By the deal's own version, at either side of the stage. */
function wasAsked({ versionId }: DealHistory, { criterion, stageKey }: Asked, { versions }: Recording): boolean {
  const stage = versions.get(versionId)?.find(({ key }) => key === stageKey);
  if (!stage) return false;
  return [...stage.entryCriteria, ...stage.criteria].some((known) => asksTheSame(known, criterion));
}

function isSince({ since }: Recording, key: string, at: number): boolean {
  return (since.get(key) ?? Infinity) <= at;
}
