import 'server-only';
import { newId } from '@/lib/core/ids';
import { addWorkingHours } from '@/lib/core/working-time';
import type { Context } from '@/lib/platform/command';
import { leadOffered } from '@/lib/domain/leads/events';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import type { Teaser } from './vocabulary';

type Given = {
  leadId: string;
  round: number;
  acceptHours: number;
  contactHours: number;
  /** Each with why it is asked, as it reads it. */
  partners: ReadonlyArray<{ partnerId: string; because: string }>;
};

/** Holds a lead out to partners. Whoever calls it holds the lead. */
export async function offer(
  ctx: Context,
  { leadId, round, acceptHours, contactHours, partners }: Given,
): Promise<void> {
  const { tx, now, viewer } = ctx;
  const { number, teaser } = await teaserOf(ctx, leadId);
  const programme = await loadProgramme(tx, viewer);
  for (const { partnerId, because } of partners) {
    const partner = await tx.partner.findUniqueOrThrow({
      where: { id: partnerId },
      select: { name: true, region: true },
    });
    const expiresAt = addWorkingHours(now, acceptHours, programme.calendarIn(partner.region));
    const id = newId();
    await tx.leadOffer.createMany({
      data: {
        ...{ id, workspaceId: viewer.workspaceId, leadId, partnerId, round, because, contactHours },
        ...{ rivals: partners.length - 1, teaser: teaser, offeredAt: now, expiresAt },
      },
    });
    const told = { number, partner: partner.name, offerId: id, place: placeWords(teaser), round };
    await ctx.record(leadOffered, { id: leadId, partnerId }, { ...told, expiresAt: expiresAt.toISOString() });
  }
  const data = { status: 'offered' as const, round, version: { increment: 1 } };
  await tx.lead.update({ where: { id: leadId }, data });
}

/** What may be known of a lead before it is somebody's: what it wants and roughly where, not who it is. */
async function teaserOf({ tx }: Context, leadId: string): Promise<{ number: number; teaser: Teaser }> {
  const { number, product, employees, score, ...lead } = await tx.lead.findUniqueOrThrow({
    where: { id: leadId },
    select: {
      ...{ number: true, country: true, city: true, industry: true, source: true, employees: true, score: true },
      product: { select: { name: true } },
    },
  });
  const size = employees === null ? null : sizeWords(employees);
  return { number, teaser: { ...lead, size, product: product?.name ?? null, chance: score } };
}

function sizeWords(employees: number): string {
  const step = SIZES.find(({ below }) => employees < below);
  return step?.words ?? '5,000 people or more';
}

const SIZES = [
  { below: 10, words: 'fewer than 10 people' },
  { below: 50, words: '10 to 49 people' },
  { below: 250, words: '50 to 249 people' },
  { below: 1_000, words: '250 to 999 people' },
  { below: 5_000, words: '1,000 to 4,999 people' },
];

function placeWords({ city, country }: Teaser): string {
  return [city, country].filter((part) => part !== null).join(', ');
}
