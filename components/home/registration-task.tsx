import { clockTone } from '@/components/registrations/clock-words';
import { Money } from '@/components/shared/money';
import { DEAL_TYPES } from '@/lib/domain/process/vocabulary';
import type { WaitingRegistration } from '@/lib/domain/home/vocabulary';
import { since, timeLeft } from '@/lib/core/relative-time';
import { TaskRow } from './task-row';

type RegistrationTaskProps = { registration: WaitingRegistration; now: string; timeZone: string };

/** A registration that the vendor must decide, or that waits for the partner with the clock stopped. */
export function RegistrationTask({ registration, now, timeZone }: RegistrationTaskProps) {
  const { id, company, partnerName, amountMinor, currency, pausedAt } = registration;
  const [due, instant] = [new Date(registration.dueAt), new Date(now)];

  return (
    <TaskRow
      href={`/registrations/${id}`}
      title={company}
      detail={`${partnerName} · ${typeOf(registration)} · ${conflictWords(registration)}`}
      amount={<Money minor={amountMinor} currency={currency} />}
      when={pausedAt ? since(new Date(pausedAt), instant, { timeZone }) : timeLeft(due, instant)}
      tone={pausedAt ? 'quiet' : TONES[clockTone(registration)]}
    />
  );
}

/** The same hours are red here and in the queue. */
const TONES = { plain: 'due', warn: 'warn', bad: 'bad' } as const;

function typeOf({ dealType }: WaitingRegistration): string {
  return (DEAL_TYPES.find(({ value }) => value === dealType)?.label ?? dealType).toLowerCase();
}

function conflictWords({ conflict, question }: WaitingRegistration): string {
  if (question) return `asked: “${question}”`;

  const words: Record<string, string> = {
    clean: 'nothing matches',
    own_duplicate: 'registered before by the same partner',
    other_request: 'another partner asked for the same customer',
    outreach: 'you turned to it lately',
    open_lead: 'another partner works on this lead',
    existing_customer: 'buys from you already',
    direct_account: 'you sell to it yourselves',
    open_deal: 'another partner has an open deal there',
  };
  return words[conflict] ?? conflict;
}
