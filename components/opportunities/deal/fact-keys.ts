import type { Deal, Gate } from '@/lib/domain/opportunities/deal/vocabulary';

const ALWAYS = ['amount', 'closeDate', 'dealType', 'contactName', 'contactEmail', 'competitor', 'problem'];

/** Which fields a deal's page shows: those every deal has, those that are filled, and those its gates ahead ask for. */
export function factKeys(
  { fields }: Pick<Deal, 'fields'>,
  { criteria }: Pick<Gate, 'criteria'>,
): ReadonlyArray<string> {
  const asked = new Set(criteria.flatMap(({ field }) => (field ? [field.key] : [])));
  return fields
    .filter(({ key, value }) => ALWAYS.includes(key) || asked.has(key) || value !== null)
    .map(({ key }) => key)
    .filter((key) => !STEPS.includes(key));
}

/** They have a place of their own at the top. */
const STEPS = ['nextStep', 'nextStepDue'];
