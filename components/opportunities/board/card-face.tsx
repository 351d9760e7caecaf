import { daysInStage } from '@/components/opportunities/days-in-stage';
import { isLate } from '@/components/opportunities/is-late';
import { ProtectionMark } from '@/components/opportunities/protection-mark';
import { FlagMark } from '@/components/opportunities/flag-mark';
import { AgeBar } from '@/components/shared/age-bar';
import { Money } from '@/components/shared/money';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { dueWords } from '@/lib/core/relative-time';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import type { ReactNode } from 'react';

type CardFaceProps = {
  card: Card;
  now: string;
  today: string;
  /** A partner's own board needs no mark of the partner. */
  showsPartner: boolean;
  /** The customer's name, as the link that opens the deal. */
  title: ReactNode;
};

/** The three lines of a card: customer and amount; partner and next step; age and chance. */
export function CardFace({ card, now, today, showsPartner, title }: CardFaceProps) {
  const { nextStep, nextStepDue, targetDays, maxDays } = card;

  return (
    <>
      <div className="flex items-baseline gap-2">
        {title}
        <Money minor={card.amountMinor} currency={card.currency} className="font-medium tabular-nums" />
      </div>
      <div className="mt-[3px] flex items-center gap-1.5 text-xs leading-[18px] text-text-2">
        {showsPartner ? <Avatar name={card.partner.name} kind="company" size={16} decorative={false} /> : null}
        <span className={cn('truncate', !nextStep && 'text-text-3')}>{nextStep ?? 'No next step'}</span>
        {nextStepDue ? (
          <span
            className={cn(
              'ml-auto whitespace-nowrap tabular-nums',
              isLate(nextStepDue, today) ? 'text-bad-text' : 'text-text-3',
            )}
          >
            {dueWords(nextStepDue, today)}
          </span>
        ) : null}
      </div>
      <div className="mt-1.5 flex items-center gap-3 text-xs leading-4 text-text-3">
        {card.stageKind === 'open' ? (
          <AgeBar days={daysInStage(card, now)} target={targetDays} maximum={maxDays} barClassName="max-md:w-30" />
        ) : null}
        <ProtectionMark until={card.protectedUntil} now={now} />
        {card.flaggedAt ? <FlagMark /> : null}
        <span className="ml-auto text-text-2 tabular-nums md:group-focus-within/movable:invisible md:group-hover/movable:invisible max-md:mr-9">
          {card.probability} %
        </span>
      </div>
    </>
  );
}
