import { daysBetween } from '@/lib/core/dates';
import { plural } from '@/lib/core/words';
import type { ContentLink } from '@/lib/domain/process/aids/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { openStages, type DraftRule, type Said } from './rule';

const WHY_SOME =
  'Sellers who know what to show and how to go about it do the same good thing; without it each invents their own.';

/** Where no stage has any, that is one thing to say and not one for each. */
export const noContent: DraftRule = {
  id: 'no_content',
  why: WHY_SOME,
  judge: ({ stages }) => {
    const open = openStages(stages);
    const bare = open.filter(isBare);
    if (bare.length > 1 && bare.length === open.length) {
      const message = 'No stage has anything to read or show';
      return [{ stage: null, part: null, message, remedy: 'Attach content, or describe how an activity is done.' }];
    }
    return bare.map((stage) => ({
      stage,
      part: 'content',
      message: `Nothing to read or show for “${stage.name}”`,
      remedy: 'Attach content, or describe how an activity is done.',
    }));
  },
};

function isBare({ content, activities }: StageView): boolean {
  return content.length === 0 && !activities.some(({ how, links }) => how.trim() !== '' || links.length > 0);
}

/** So many days before content expires it is said, so that there is time to renew it. */
const SOON_DAYS = 30;

export const expiredContent: DraftRule = {
  id: 'expired_content',
  why: 'A price list or reference that is no longer true costs an order, or worse.',
  judge: ({ stages, today }) => stages.flatMap((stage) => stage.content.flatMap((link) => expiry(stage, link, today))),
};

function expiry(stage: StageView, { key, label, expiresOn }: ContentLink, today: string): ReadonlyArray<Said> {
  if (expiresOn === null) return [];
  const left = daysBetween(today, expiresOn);
  if (left > SOON_DAYS) return [];
  if (left >= 0) {
    const message = left === 0 ? `“${label}” expires today` : `“${label}” expires in ${plural(left, 'day', 'days')}`;
    return [{ stage, part: 'content', message, remedy: 'Renew it, or choose a later day.' }];
  }

  const value = stage.content.filter((one) => one.key !== key);
  return [
    {
      ...{ stage, part: 'content', message: `“${label}” has expired` },
      remedy: `It was good until ${plural(-left, 'day', 'days')} ago. Renew or remove it.`,
      fix: { kind: 'save_part', stageKey: stage.key, part: 'content', value, label: 'Remove it' },
    },
  ];
}
