import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { formatDate } from '@/lib/core/format-date';
import { listOf } from '@/lib/core/words';
import { dealTypeLabel } from '@/lib/domain/registrations/vocabulary';
import type { TermsView } from '@/lib/domain/registrations/terms/schema';
import { TermsFigures } from './terms-figures';

type WhatHappensThenProps = {
  terms: TermsView;
  /** Sent: the receipt, where the first step is done and the deadline is the registration's own. */
  sent?: { at: string; dueAt: string };
};

/** From sending to the protected deal, with who does what by when. */
export function WhatHappensThen({ terms, sent }: WhatHappensThenProps) {
  const { timeZone, locale, vendorName, manager, decisionHours, protectionDays, figures } = terms;
  const deadline = (at: string) => formatDate(new Date(at), { timeZone, locale, style: 'deadline' });
  const decider = manager ? `${manager}, ${vendorName},` : `${vendorName}’s channel manager`;

  return (
    <>
      <h2 className="mb-3 font-semibold">What happens then</h2>
      <ol>
        <Step state={sent ? 'done' : 'now'} title={sent ? `You sent it ${deadline(sent.at)}` : 'You send it'}>
          The time of sending decides who was first.
        </Step>
        <Step
          state={sent ? 'now' : 'next'}
          title={`${decider} decides by ${deadline(sent?.dueAt ?? terms.dueAtIfSentNow)}`}
        >
          {decisionHours} hours on working days at most
          {figures ? `; half of all decisions took under ${hoursOf(figures.medianHours)}` : ''}. If they ask you
          something, the clock waits.
        </Step>
        <Step state="next" title={`Protected for ${protectionDays} days`}>
          From the day of approval. It is a deal on your board then.{priceWords(terms.discounts)}
        </Step>
      </ol>
      {figures ? <TermsFigures figures={figures} locale={locale} /> : null}
    </>
  );
}

function priceWords(discounts: TermsView['discounts']): string {
  if (discounts.length === 0) return '';
  const parts = discounts.map(({ dealType, points }) => `${dealTypeLabel(dealType).toLowerCase()} ${points}`);
  return ` Your price is held so long. Points of discount: ${listOf(parts)}.`;
}

function hoursOf(hours: number): string {
  const whole = Math.max(1, Math.ceil(hours));
  return whole === 1 ? 'an hour' : `${whole} hours`;
}

type StepProps = { state: 'done' | 'now' | 'next'; title: string; children: ReactNode };

function Step({ state, title, children }: StepProps) {
  return (
    <li
      aria-current={state === 'now' ? 'step' : undefined}
      className="relative grid grid-cols-[16px_1fr] gap-2.5 pb-4 not-last:before:absolute not-last:before:top-5 not-last:before:bottom-0 not-last:before:left-[7.5px] not-last:before:w-px not-last:before:bg-line-strong"
    >
      <span aria-hidden className={cn('mx-[3px] my-1.5 size-[9px] rounded-full border-2', dots[state])} />
      <div>
        <p className="font-medium">{title}</p>
        <p className="text-xs text-text-3">{children}</p>
      </div>
    </li>
  );
}

const dots = { done: 'border-ok bg-ok', now: 'border-accent bg-accent', next: 'border-n-6' };
