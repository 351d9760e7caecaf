import 'server-only';
import { parseAmount } from '@/lib/core/parse-amount';
import type { Context } from '@/lib/platform/command';
import { registrationError } from './errors';
import type { SubmitRegistration } from './schema';
import { viewRegistration } from './views/registration';
import type { RegistrationView } from './views/schema';
import { CHOSEN, type ChosenAnswer } from './vocabulary';

/** Whoever presses twice, or whose answer was lost on the way, gets the registration that the first press made. */
export async function findSent(
  ctx: Context,
  draftId: string,
  answers: SubmitRegistration,
): Promise<RegistrationView | null> {
  const taken = await ctx.elevate(() => ctx.tx.dealRegistration.count({ where: { id: draftId } }));
  if (taken === 0) return null;

  const sent = await viewRegistration(ctx, draftId);
  if (!sent) throw registrationError('draft_not_found');
  if (!isSame(sent, answers)) throw registrationError('already_sent', { details: sent });
  return sent;
}

/** What was changed after it had been sent must not be lost without a word. */
function isSame(sent: RegistrationView, answers: SubmitRegistration): boolean {
  const pairs = [
    [sent.company, answers.company],
    [sent.website, answers.website],
    [sent.country, answers.country],
    ...CHOSEN_ANSWERS.map((field) => [sent[field] ?? '', answers[field] ?? '']),
    [sent.dealType, answers.dealType],
    [sent.amountMinor, minorOf(answers)],
    [sent.currency, answers.currency],
    [sent.closeDate, answers.closeDate],
    [
      ownOf(sent),
      Object.entries(answers.own)
        .filter(([, value]) => value.trim() !== '')
        .toSorted()
        .join(),
    ],
    [idsOf(sent.products.map(({ id }) => id)), idsOf(answers.productIds)],
  ];
  return pairs.every(([before, now]) => before === now);
}

const CHOSEN_ANSWERS = Object.keys(CHOSEN) as ReadonlyArray<ChosenAnswer>;

function ownOf({ own }: RegistrationView): string {
  return own
    .map(({ key, value }) => [key, value])
    .toSorted()
    .join();
}

function minorOf({ amount, currency }: SubmitRegistration): string | null {
  const read = parseAmount(amount, currency);
  return read.ok ? String(read.value) : null;
}

function idsOf(ids: ReadonlyArray<string>): string {
  return [...new Set(ids)].toSorted().join();
}
