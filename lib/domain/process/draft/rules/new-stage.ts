import { LOST_REASONS, PLAIN, type StageDesign } from '@/lib/domain/process/templates/build';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import { PARTS_BY_KIND, type StagePart } from '@/lib/domain/process/draft/vocabulary';

type Wanted = {
  name: string;
  kind: StageKind;
  /** The open stage before it, whose chance and forecast it starts from. */
  before: StageView | null;
  /** Every key that this process has ever used: a new stage never takes over an old one's history. */
  takenKeys: ReadonlySet<string>;
};

export function newStage({ name, kind, before, takenKeys }: Wanted): StageDesign {
  const shared = {
    ...PLAIN,
    key: freeKey(name, takenKeys),
    name,
    kind,
    definition: '',
    buyerMilestone: '',
    ownerRole: before?.ownerRole ?? 'partner_seller',
    targetDays: null,
    maxDays: null,
    criteria: [],
    lostReasons: [],
  };

  switch (kind) {
    case 'open':
      return {
        ...shared,
        probability: before?.probability ?? 10,
        forecastCategory: before?.forecastCategory ?? 'pipeline',
      };
    case 'won':
      return { ...shared, probability: 100, forecastCategory: 'closed' };
    case 'lost':
      return { ...shared, probability: 0, forecastCategory: 'omitted', lostReasons: LOST_REASONS };
  }
}

/** A stage as it was. What can't be said of its kind is as in every new stage of that kind. */
export function restoredStage(stage: Pick<StageView, StagePart | 'key' | 'kind'>): StageDesign {
  const plain = newStage({ name: stage.name, kind: stage.kind, before: null, takenKeys: new Set() });
  const said = Object.fromEntries(PARTS_BY_KIND[stage.kind].map((part) => [part, stage[part]]));
  return { ...plain, ...said, key: stage.key };
}

const LONGEST = 60;

/** "Needs & site survey" is needs_site_survey; a name without Latin letters is stage. */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST);
  const base = plain || 'stage';

  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}_${count}`;
  return key;
}
