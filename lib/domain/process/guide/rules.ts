import { criterionWords } from '@/lib/domain/process/criteria/rules/kinds';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { activityWords } from '@/lib/domain/process/draft/rules/item-words';
import type { Change } from '@/lib/domain/process/draft/vocabulary';
import { JOURNEY_STEPS, type OwnerRole, type StageView } from '@/lib/domain/process/vocabulary';
import type { GuideStage } from './vocabulary';

/** A stage as what one role has to know of it: its own activities first. */
export function guideStage(stage: StageView, role: OwnerRole): GuideStage {
  const { key, name, kind, definition, buyerMilestone, targetDays, maxDays, lostReasons } = stage;
  const activities = stage.activities.map((activity) => ({
    ...{ title: activity.title, how: activity.how, links: activity.links, words: activityWords(activity) },
    isMine: activity.performer === role,
  }));
  return {
    ...{ key, name, kind, definition, buyerMilestone, targetDays, maxDays, lostReasons },
    journeyStep: JOURNEY_STEPS.find(({ value }) => value === stage.journeyStep)?.label ?? null,
    isMine: kind === 'open' && stage.ownerRole === role,
    toEnter: stage.entryCriteria.map(told),
    toLeave: stage.criteria.map(told),
    activities: activities.toSorted((one, other) => Number(other.isMine) - Number(one.isMine)),
    content: stage.content.map(({ label, url }) => ({ label, url })),
    tools: stage.tools.map(({ label }) => label),
  };
}

function told(criterion: Criterion) {
  return { label: criterion.label, hint: criterion.hint, words: criterionWords(criterion) };
}

/** What figures and clocks are made of is the vendor's own business. */
const VENDORS_OWN: ReadonlyArray<Change['part']> = ['probability', 'forecastCategory', 'timers', 'place'];
const PARTNERS: ReadonlyArray<OwnerRole> = ['partner_seller', 'partner_admin'];

/** The changes that concern a role: a partner is not told how the vendor counts. */
export function changesFor(changes: ReadonlyArray<Change>, role: OwnerRole): ReadonlyArray<Change> {
  return PARTNERS.includes(role) ? changes.filter(({ part }) => !VENDORS_OWN.includes(part)) : changes;
}
