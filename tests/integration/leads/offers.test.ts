import { describe, expect, test } from 'vitest';
import { listNotifications } from '@/lib/domain/notifications/queries';
import { getLead, listLeads } from '@/lib/domain/leads/queries';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { acceptOffer, assignLead, declineOffer, takeBack } from '@/lib/domain/leads/offers/service';
import { endLateOffers, tellOverdueContacts } from '@/lib/domain/leads/offers/watch';
import { listRoutings } from '@/lib/domain/leads/routing/queries';
import { routeLead, saveTerms } from '@/lib/domain/leads/routing/service';
import { contactLead } from '@/lib/domain/leads/service';
import { listHistory } from '@/lib/domain/leads/views/history';
import { deliverEvents } from '@/lib/platform/subscribe';
import type { PartnerViewer, VendorViewer } from '@/lib/platform/viewer';
import { subscribers } from '@/lib/wiring/subscribers';
import { aLeadOf, aLeadRuleOf, aLeadWith, anOfferTo } from '../../factories/leads';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aVendor, aWorkspace, inWorkspace } from '../../factories/workspace';

/** A Monday morning, so that working hours are easy to count. */
const MONDAY = new Date('2026-11-30T08:00:00Z');
const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000);

async function threePartners(terms: { timeZone?: string } = {}) {
  const vendor = await aVendor('channel_manager', await aWorkspace(terms));
  const partners = [
    await aPartnerOf(vendor, { name: 'Adler' }),
    await aPartnerOf(vendor, { name: 'Bruck' }),
    await aPartnerOf(vendor, { name: 'Cimbra' }),
  ] as const;
  return { vendor, partners };
}

async function openOffers(viewer: VendorViewer | PartnerViewer, leadId?: string) {
  const { items } = await listOffers(viewer, { open: true, ...(leadId && { leadId }) });
  return items;
}

describe('an offer', () => {
  test('tells what the lead wants and where, and not who it is, until it is accepted', async () => {
    const { vendor, partners } = await threePartners();
    await aLeadRuleOf(vendor);
    const lead = await aLeadOf(vendor, { company: 'Lindau Cement GmbH', city: 'Lindau', employees: 120 });
    const [offer] = await openOffers(partners[0]);
    expect(offer?.teaser).toMatchObject({ country: 'DE', city: 'Lindau', size: '50 to 249 people' });
    expect(JSON.stringify(offer)).not.toContain('Cement');
    expect(await reasonOf(getLead(partners[0], { leadId: lead.id }))).toBe('lead.not_found');

    const taken = await acceptOffer(partners[0], { offerId: offer?.id ?? '' });
    expect(taken).toMatchObject({ status: 'working', company: 'Lindau Cement GmbH', contactName: 'Petra Hallström' });
    expect((await listLeads(partners[0], {})).items).toHaveLength(1);
    expect((await listLeads(partners[1], {})).items).toEqual([]);
  });

  test('goes to the next in turn when it is declined, and to nobody twice', async () => {
    const { vendor, partners } = await threePartners();
    await aLeadRuleOf(vendor, { rounds: 5 });
    const { id: leadId } = await aLeadOf(vendor);
    for (const partner of partners) {
      const [offer] = await openOffers(partner);
      await declineOffer(partner, { offerId: offer?.id ?? '', reason: 'no_capacity' });
    }
    expect(await getLead(vendor, { leadId })).toMatchObject({ status: 'new', round: 3 });
    const [last] = await listRoutings(vendor, { leadId });
    expect(last?.candidates.map(({ name, excluded }) => [name, excluded])).toEqual([
      ['Adler', 'declined'],
      ['Bruck', 'declined'],
      ['Cimbra', 'declined'],
    ]);
  });

  test('tells the next partner nothing of the one who declined, nor of its people', async () => {
    const { vendor, partners } = await threePartners();
    await aLeadRuleOf(vendor);
    const { id: leadId } = await aLeadOf(vendor);
    const [first] = await openOffers(partners[0]);
    await declineOffer({ ...partners[0], name: 'Rosa Falk' }, { offerId: first?.id ?? '', reason: 'too_far' });
    const [second] = await openOffers(partners[1]);
    await acceptOffer(partners[1], { offerId: second?.id ?? '' });
    const read = JSON.stringify([await listHistory(partners[1], { leadId }), await getLead(partners[1], { leadId })]);
    expect(read).toContain('lead.offer_accepted');
    expect(read).not.toMatch(/Rosa Falk|Adler/);
  });

  test('comes back to the channel manager after so many rounds, with the reason', async () => {
    const { vendor, partners } = await threePartners();
    await aLeadRuleOf(vendor, { rounds: 1 });
    const { id: leadId } = await aLeadOf(vendor);
    const [offer] = await openOffers(partners[0]);
    await declineOffer(partners[0], { offerId: offer?.id ?? '', reason: 'too_far', note: 'Six hours by car.' });
    expect(await openOffers(vendor, leadId)).toEqual([]);

    await deliverAll(vendor.workspaceId);
    const { items } = await listNotifications(vendor, {});
    expect(items.map(({ title, body }) => [title, body])).toContainEqual([
      expect.stringContaining('has no partner'),
      'Nobody took it in 1 round.',
    ]);
    expect(items.map(({ body }) => body)).toContain('Too far away: Six hours by car.');
  });

  test('ends when nobody answers within the working hours of the rule, weekends aside', async () => {
    const { vendor, partners } = await threePartners();
    await aLeadRuleOf(vendor, { acceptHours: 24 });
    const friday = new Date('2026-11-27T12:00:00Z');
    const { id: leadId } = await aLeadOf(vendor, {}, friday);
    const look = (at: Date) => inWorkspace(vendor.workspaceId, endLateOffers, at);

    await look(new Date('2026-11-29T23:00:00Z'));
    expect((await openOffers(vendor, leadId)).map(({ partner }) => partner.name)).toEqual(['Adler']);
    await look(new Date('2026-11-30T12:00:00Z'));
    expect((await openOffers(vendor, leadId)).map(({ partner }) => partner.name)).toEqual(['Bruck']);
    expect(await openOffers(partners[0])).toEqual([]);
  });

  test('that was taken back, or is over, can’t be accepted any more, and says why', async () => {
    const { vendor, partners } = await threePartners();
    const { lead, leadId, offerId } = await anOfferTo(partners[0]);
    await takeBack(vendor, { leadId, version: lead.version, reason: 'They called another partner.' });
    expect(await reasonOf(acceptOffer(partners[0], { offerId }))).toBe('lead.offer_withdrawn');

    const second = await anOfferTo(partners[1]);
    await inWorkspace(vendor.workspaceId, ({ tx }) =>
      tx.leadOffer.update({ where: { id: second.offerId }, data: { expiresAt: new Date(0) } }),
    );
    expect(await reasonOf(acceptOffer(partners[1], { offerId: second.offerId }))).toBe('lead.offer_over');
    expect(await reasonOf(declineOffer(partners[2], { offerId, reason: 'other' }))).toBe('lead.offer_not_found');
  });
});

describe('first to accept', () => {
  test('two hundred accept at the same moment: one has it, all others learn that somebody was faster', async () => {
    const vendor = await aVendor('channel_manager');
    const partners: Array<PartnerViewer> = [];
    for (let count = 0; count < 50; count += 1) partners.push(await aPartnerOf(vendor));
    await aLeadRuleOf(vendor, { method: 'first_to_accept' });
    const { id: leadId } = await aLeadOf(vendor);
    const offers = await Promise.all(
      partners.map(async (partner) => ({ partner, offer: (await openOffers(partner))[0] })),
    );
    const fourEach = offers.flatMap((one) => [one, one, one, one]);
    expect(fourEach).toHaveLength(200);

    const outcomes = await Promise.all(
      fourEach.map(({ partner, offer }) => reasonOf(acceptOffer(partner, { offerId: offer?.id ?? '' }))),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    const winner = await getLead(vendor, { leadId });
    const { items } = await listOffers(vendor, { leadId });
    expect(items.filter(({ status }) => status === 'accepted').map(({ partner }) => partner.id)).toEqual([
      winner.partner?.id,
    ]);
    expect(outcomes.every((outcome) => ['done', 'lead.offer_taken', 'lead.offer_answered'].includes(outcome))).toBe(
      true,
    );
  }, 60_000);
});

describe('who gets it', () => {
  test('the one whose hands are full is passed over, and the reason is kept', async () => {
    const { vendor, partners } = await threePartners();
    await saveTerms(vendor, { partnerId: partners[0].partnerId, version: 0, cap: 1 });
    await saveTerms(vendor, { partnerId: partners[1].partnerId, version: 0, countries: ['AT'] });
    await aLeadWith(partners[0]);
    await aLeadRuleOf(vendor);
    const { id: leadId } = await aLeadOf(vendor);
    expect((await openOffers(vendor, leadId)).map(({ partner }) => partner.name)).toEqual(['Cimbra']);
    const [routing] = await listRoutings(vendor, { leadId });
    expect(routing?.candidates.map(({ name, excluded, chosen }) => ({ name, excluded, chosen }))).toEqual([
      { name: 'Cimbra', excluded: null, chosen: true },
      { name: 'Adler', excluded: 'capacity', chosen: false },
      { name: 'Bruck', excluded: 'territory', chosen: false },
    ]);
  });

  test('without a partner who could take it, the lead waits for people', async () => {
    const vendor = await aVendor();
    await aLeadRuleOf(vendor);
    const { id: leadId, status } = await aLeadOf(vendor);
    expect(status).toBe('new');
    expect(await listRoutings(vendor, { leadId })).toMatchObject([{ candidates: [] }]);
  });

  test('the second rule is asked where the first does not hold, and nobody where none does', async () => {
    const { vendor } = await threePartners();
    await aLeadRuleOf(vendor, { name: 'Austria', countries: ['AT'], method: 'manual' });
    await aLeadRuleOf(vendor, { name: 'Website', sources: ['Website'] });
    const placed = await aLeadOf(vendor);
    expect((await listRoutings(vendor, { leadId: placed.id }))[0]?.ruleName).toBe('Website');
    const left = await aLeadOf(vendor, { source: 'Trade fair' });
    expect(left.status).toBe('new');
    expect(await listRoutings(vendor, { leadId: left.id })).toEqual([]);
  });

  test('a manager may choose by hand, with an offer or at once, but no lead that somebody works on', async () => {
    const { vendor, partners } = await threePartners();
    const { id: leadId, version } = await aLeadOf(vendor);
    const { partnerId } = partners[2];
    const given = await assignLead(vendor, { leadId, version, partnerId, asOffer: false });
    expect(given).toMatchObject({ status: 'working', partner: { name: 'Cimbra' } });
    const again = assignLead(vendor, { leadId, version: given.version, partnerId });
    expect(await reasonOf(again)).toBe('lead.already_with_partner');
    expect(await reasonOf(routeLead(vendor, { leadId, version: given.version }))).toBe('lead.already_with_partner');
  });
});

describe('the second timer', () => {
  test('tells once that nobody got in touch, and stops at the first contact', async () => {
    const { vendor, partners } = await threePartners();
    const { id: leadId, version } = await aLeadOf(vendor, {}, MONDAY);
    await inWorkspace(
      vendor.workspaceId,
      (ctx) => assignLead.within(ctx, { leadId, version, partnerId: partners[0].partnerId, asOffer: false }),
      MONDAY,
    );
    const look = (at: Date) => inWorkspace(vendor.workspaceId, tellOverdueContacts, at);
    const told = () =>
      inWorkspace(vendor.workspaceId, ({ tx }) => tx.event.count({ where: { name: 'lead.contact_overdue' } }));

    await look(later(47));
    expect(await told()).toBe(0);
    await look(later(49));
    await look(later(50));
    expect(await told()).toBe(1);

    const other = await aLeadWith(partners[1]);
    await contactLead(partners[1], { leadId: other.id, version: other.version, note: 'They call back on Friday.' });
    await look(later(1_000));
    expect(await told()).toBe(1);
  });
});

async function deliverAll(workspaceId: string): Promise<void> {
  const events = await inWorkspace(workspaceId, ({ tx }) => tx.event.findMany({ orderBy: { createdAt: 'asc' } }));
  for (const { id } of events) await deliverEvents(subscribers).run({ workspaceId }, { eventId: id });
}
