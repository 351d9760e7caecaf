import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { Held } from './current';
import { registrationError } from './errors';
import { changedPlaces } from './form/places';
import { lockCustomer } from './locks';
import { findMatches } from './matching/find';
import type { Programme } from './programme/load';
import { rawAnswersOf } from './drafts/rules';
import { readAnswers } from './schema';
import { checkAnswers, findProducts } from './submission';
import { toAnswers } from './views/answers';
import type { RawAnswers } from './vocabulary';
import { amendRegistration, replaceMatches } from './write';

/**
 * Changes the answers that were asked about, and only those. What the customer resembles is weighed again, for it may be
 * another one now. Answers whether anything changed; throws for a change that nobody asked for, with the field.
 */
export async function amend(
  ctx: Context,
  held: Held,
  { after, programme }: { after: RawAnswers; programme: Programme },
): Promise<ReadonlyArray<string>> {
  const products = held.products.map(({ product }) => product);
  const changed = changedPlaces(rawAnswersOf({ ...held, ...toAnswers(held), products }), after);
  checkAsked(changed, held.askedFields);
  const given = readAnswers(after);
  if (!given) throw registrationError('incomplete');
  if (changed.length === 0) return [];

  await lockCustomer(ctx, given);
  const checked = await checkAnswers(ctx, given, { programme, changed: new Set(changed) });
  const sold = await findProducts(ctx, given.productIds);
  const asking = {
    partnerId: held.partnerId,
    dealType: checked.dealType,
    now: ctx.now,
    customer: { ...checked, products: sold.map(({ name }) => name) },
  };
  const matches = await ctx.elevate(() => findMatches(ctx.tx, asking, programme));
  const others = matches.filter(({ id }) => id !== held.id);

  await amendRegistration(ctx, held, { ...checked, products: sold, matches: others });
  await ctx.elevate(() => replaceMatches(ctx, held.id, others));
  return changed;
}

function checkAsked(changed: ReadonlyArray<string>, asked: ReadonlyArray<string>): void {
  const beyond = changed.filter((place) => !asked.includes(place));
  if (beyond.length === 0) return;
  const words = ['This was not asked about and stays as you sent it.'] as const;
  throw registrationError('not_asked', { fields: Object.fromEntries(beyond.map((place) => [place, words])) });
}
