import 'server-only';
import type { CalendarDate } from '@/lib/core/calendar-date';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { keepAccount } from '@/lib/domain/accounts/keep';
import { toBase } from '@/lib/domain/workspace/rates';
import type { Found } from './matching/find';
import { planFor } from './approvals/plan';
import { registrationError } from './errors';
import { gravest } from './matching/rules';
import { MATCH_RULES_VERSION } from './matching/vocabulary';
import type { Clock } from './rules';
import type { Checked, Submission } from './submission';
import type { ConflictClass } from './vocabulary';

type New = { submission: Submission; clock: Clock; matches: ReadonlyArray<Found> };
type Written = { id: string; number: number; conflict: ConflictClass };

/** The registration and its products. A draft that was sent lives on as the registration of the same id. */
export async function writeRegistration(ctx: Context, { submission, clock, matches }: New): Promise<Written> {
  const { draftId, products, region: _region, own, tenderDate, ...answers } = submission;
  const { partnerId, company: name, domain, country, city } = answers;
  const account = await keepAccount(ctx, { partnerId, name, domain, country, city });
  const conflict = gravest(matches.map((found) => found.class));
  const id = draftId ?? newId();
  const { workspaceId } = ctx.viewer;
  const baseMinor = await baseOf(ctx, answers);
  const planned = await planFor(ctx, { ...submission, baseMinor }, conflict);

  const number = await ctx.nextNumber('registration');
  const { count } = await ctx.tx.dealRegistration.createMany({
    skipDuplicates: true,
    data: {
      ...answers,
      ...clock,
      ...{ id, workspaceId, number, conflict, baseMinor },
      ...planned,
      accountId: account.id,
      submittedById: userIdOf(ctx.viewer),
      own: [...own],
      closeDate: dayOf(answers.closeDate),
      tenderDate: tenderDate && dayOf(tenderDate),
      submittedAt: ctx.now,
      createdAt: ctx.now,
    },
  });
  // Somebody else's registration bears the draft's id. Whose it is stays untold.
  if (count === 0) throw registrationError('draft_not_found');

  await ctx.tx.registrationProduct.createMany({
    data: products.map((product) => ({ workspaceId, partnerId, registrationId: id, productId: product.id })),
  });
  return { id, number, conflict };
}

type Amended = Checked & { products: ReadonlyArray<{ id: string }>; matches: ReadonlyArray<Found> };

/** Other answers, of which the decision now goes by. */
export async function amendRegistration(
  ctx: Context,
  { id, partnerId, partner }: { id: string; partnerId: string; partner: { region: string } },
  { products, matches, own, tenderDate, ...answers }: Amended,
): Promise<void> {
  const { company: name, domain, country, city } = answers;
  const account = await keepAccount(ctx, { partnerId, name, domain, country, city });
  const { workspaceId } = ctx.viewer;
  const conflict = gravest(matches.map((found) => found.class));
  const baseMinor = await baseOf(ctx, answers);
  await ctx.tx.dealRegistration.update({
    where: { id },
    data: {
      ...answers,
      ...(await planFor(ctx, { ...answers, products, baseMinor, region: partner.region }, conflict)),
      own: [...own],
      accountId: account.id,
      baseMinor,
      conflict,
      closeDate: dayOf(answers.closeDate),
      tenderDate: tenderDate && dayOf(tenderDate),
    },
  });
  await ctx.tx.registrationProduct.deleteMany({ where: { registrationId: id } });
  await ctx.tx.registrationProduct.createMany({
    data: products.map((product) => ({ workspaceId, partnerId, registrationId: id, productId: product.id })),
  });
}

/** Runs elevated, like the first time. */
export async function replaceMatches(ctx: Context, id: string, matches: ReadonlyArray<Found>): Promise<void> {
  await ctx.tx.registrationMatch.deleteMany({ where: { registrationId: id } });
  // Whoever has agreed did so on other answers.
  await ctx.tx.registrationApproval.deleteMany({ where: { registrationId: id } });
  await writeMatches(ctx, id, matches);
}

/** Why it was found to resemble something, kept as it was weighed. Runs elevated: partners neither write nor read it. */
export async function writeMatches(
  { tx, viewer, now }: Context,
  id: string,
  matches: ReadonlyArray<Found>,
): Promise<void> {
  const { workspaceId } = viewer;
  await tx.registrationMatch.createMany({
    data: matches.map(({ kind, id: subjectId, class: found, score, signals }) => ({
      ...{ workspaceId, registrationId: id, subjectType: kind, subjectId, class: found, score },
      signals: [...signals],
      ruleVersion: MATCH_RULES_VERSION,
      createdAt: now,
    })),
  });
}

function dayOf(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function baseOf(
  { tx, viewer, now }: Context,
  { amountMinor: minor, currency }: Pick<Submission, 'amountMinor' | 'currency'>,
) {
  return toBase(tx, viewer.workspaceId, { minor, currency }, now);
}
