import { FORECAST_CATEGORIES, OWNER_ROLES, type StageView } from '@/lib/domain/process/vocabulary';

type PlainPart =
  | 'name'
  | 'definition'
  | 'buyerMilestone'
  | 'ownerRole'
  | 'probability'
  | 'forecastCategory'
  | 'targetDays'
  | 'maxDays';

/** A part of a stage as people read it; null when it is empty. */
export function partWords(stage: StageView, part: PlainPart): string | null {
  switch (part) {
    case 'name':
    case 'definition':
    case 'buyerMilestone':
      return stage[part] || null;
    case 'ownerRole':
      return labelOf(OWNER_ROLES, stage.ownerRole);
    case 'forecastCategory':
      return labelOf(FORECAST_CATEGORIES, stage.forecastCategory);
    case 'probability':
      return `${stage.probability} %`;
    case 'targetDays':
    case 'maxDays':
      return dayWords(stage[part]);
  }
}

function dayWords(days: number | null): string | null {
  if (days === null) return null;
  return days === 1 ? '1 day' : `${days} days`;
}

function labelOf(options: ReadonlyArray<{ value: string; label: string }>, value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
