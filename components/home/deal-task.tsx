import { Money } from '@/components/shared/money';
import { daysBetween } from '@/lib/core/dates';
import { dueWords } from '@/lib/core/relative-time';
import { plural } from '@/lib/core/words';
import type { PushDeal } from '@/lib/domain/home/vocabulary';
import { TaskRow } from './task-row';

type DealTaskProps = { deal: PushDeal; today: string; href: string; withPartner?: boolean };

/** An open deal with what it needs, in words, and since or until when. */
export function DealTask({ deal, today, href, withPartner = false }: DealTaskProps) {
  const { title, stageName, days, partnerName, amountMinor, currency } = deal;
  const where = `${stageName}, day ${days}${deal.maxDays === null ? '' : ` of ${deal.maxDays}`}`;
  const words = wordsFor(deal, today);

  return (
    <TaskRow
      href={href}
      title={withPartner ? title : words.task}
      detail={withPartner ? `${words.task} · ${partnerName} · ${where}` : `${title} · ${where}`}
      amount={<Money minor={amountMinor} currency={currency} />}
      when={words.when}
      tone={words.tone}
    />
  );
}

type Words = { task: string; when: string; tone: 'quiet' | 'due' | 'warn' | 'bad' };

function wordsFor(deal: PushDeal, today: string): Words {
  const { reason, nextStep, nextStepDue, protectedUntil } = deal;
  const step = nextStep ?? 'Agree the next step';
  const due = nextStepDue ? dueWords(nextStepDue, today) : '';

  switch (reason) {
    case 'step_late':
      return { task: step, when: due, tone: 'bad' };
    case 'step_today':
      return { task: step, when: due, tone: 'due' };
    case 'protection_ends':
      return {
        task: 'Protection ends',
        when: daysLeft(protectedUntil, today),
        tone: 'warn',
      };
    case 'over_maximum':
      return { task: step, when: overMaximum(deal), tone: 'bad' };
    case 'no_step':
      return { task: 'Agree the next step', when: 'no date', tone: 'warn' };
    case null:
      return { task: step, when: due, tone: 'quiet' };
  }
}

function daysLeft(protectedUntil: string | null, today: string): string {
  return protectedUntil ? plural(daysBetween(today, protectedUntil.slice(0, 10)), 'day', 'days') : '';
}

function overMaximum({ days, maxDays }: PushDeal): string {
  return `${days - (maxDays ?? 0)} d over`;
}
