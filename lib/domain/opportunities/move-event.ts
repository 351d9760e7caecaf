import { elapsedDays } from '@/lib/core/dates';
import { eventRow } from '@/lib/platform/record';
import type { Viewer } from '@/lib/platform/viewer';
import type { Direction } from '@/lib/domain/process/rules';
import type { DealFacts, FactStage } from './deal-facts';
import { opportunityLost, opportunityMoved, opportunityReopened, opportunityWon } from './events';

/** A move that the rule has allowed. */
export type Move = {
  from: FactStage;
  to: FactStage;
  direction: Direction;
  rank: string;
  reason: string | null;
  note: string | null;
  competitor: string | null;
  at: Date;
};

export function moveEvent(viewer: Viewer, deal: DealFacts, move: Move) {
  const { direction, reason, note, competitor } = move;
  const subject = { id: deal.id, partnerId: deal.partnerId };
  const story = storyOf(deal, move);

  switch (direction) {
    case 'forward':
    case 'back':
      return eventRow(viewer, opportunityMoved, subject, { data: { ...story, direction, reason, note }, now: move.at });
    case 'reopened':
      return eventRow(viewer, opportunityReopened, subject, {
        data: { ...story, reason: reason ?? '', note },
        now: move.at,
      });
    case 'won':
      return eventRow(viewer, opportunityWon, subject, { data: { ...story, note }, now: move.at });
    case 'lost':
      return eventRow(viewer, opportunityLost, subject, {
        data: { ...story, reason: reason ?? '', note, competitor },
        now: move.at,
      });
  }
}

function storyOf({ number, title, amountMinor, currency, enteredStageAt }: DealFacts, { from, to, at }: Move) {
  const days = Math.floor(elapsedDays(enteredStageAt, at));
  return { number, title, amountMinor: String(amountMinor), currency, from: nameOf(from), to: nameOf(to), days };
}

function nameOf({ key, name }: FactStage) {
  return { key, name };
}
