import { transitionWords } from './item-words';
import { FORECAST_CATEGORIES, JOURNEY_STEPS, OWNER_ROLES, type StageView } from '@/lib/domain/process/vocabulary';

type PlainPart = keyof typeof WORDS;

/** A part of a stage as people read it; null when it is empty. */
export function partWords(stage: StageView, part: PlainPart): string | null {
  return WORDS[part](stage);
}

const WORDS = {
  name: ({ name }: StageView) => name || null,
  definition: ({ definition }: StageView) => definition || null,
  journeyStep: ({ journeyStep }: StageView) => (journeyStep === null ? null : labelOf(JOURNEY_STEPS, journeyStep)),
  buyerMilestone: ({ buyerMilestone }: StageView) => buyerMilestone || null,
  ownerRole: ({ ownerRole }: StageView) => labelOf(OWNER_ROLES, ownerRole),
  probability: ({ probability }: StageView) => `${probability} %`,
  forecastCategory: ({ forecastCategory }: StageView) => labelOf(FORECAST_CATEGORIES, forecastCategory),
  targetDays: ({ targetDays }: StageView) => dayWords(targetDays),
  maxDays: ({ maxDays }: StageView) => dayWords(maxDays),
  transitions: ({ transitions }: StageView) => transitionWords(transitions),
} as const;

function dayWords(days: number | null): string | null {
  if (days === null) return null;
  return days === 1 ? '1 day' : `${days} days`;
}

function labelOf(options: ReadonlyArray<{ value: string; label: string }>, value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
