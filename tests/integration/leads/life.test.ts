import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/core/errors';
import { wakeLeads } from '@/lib/domain/leads/wake';
import { getLead } from '@/lib/domain/leads/queries';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { acceptOffer, assignLead, declineOffer, takeBack } from '@/lib/domain/leads/offers/service';
import { convertLead, qualifyLead } from '@/lib/domain/leads/qualification/service';
import { closeLead, contactLead, postponeLead, reopenLead } from '@/lib/domain/leads/service';
import { NEXT_STATUSES, type LeadStatus } from '@/lib/domain/leads/vocabulary';
import { listDrafts } from '@/lib/domain/registrations/drafts/queries';
import { submitRegistration } from '@/lib/domain/registrations/service';
import { deliverEvents } from '@/lib/platform/subscribe';
import { subscribers } from '@/lib/wiring/subscribers';
import { aLeadOf, aLeadWith } from '../../factories/leads';
import { answersFor } from '../../factories/registrations';
import { aProcessOf } from '../../factories/process';
import { reasonOf } from '../../factories/refused';
import { aPartnerOf, aProductOf, aVendor, inWorkspace } from '../../factories/workspace';

const DEAL = { amount: '40,000', currency: 'EUR', closeDate: '2031-02-26' };

describe('a lead becomes', () => {
  test('a registration to send, with nothing retyped, once enough is known', async () => {
    const vendor = await aVendor();
    const partner = await aPartnerOf(vendor);
    const { id: productId } = await aProductOf(vendor);
    const lead = await aLeadWith(partner, {
      company: 'Lindau Cement',
      website: 'lindau.example',
      city: 'Lindau',
      productId,
    });
    const seen = { leadId: lead.id, version: lead.version };
    expect(await reasonOf(convertLead(partner, { ...seen, ...DEAL }))).toBe('lead.not_qualified');

    const answers = { budget: '€40,000 this year', need: 'Kilns stop', rumour: 'not asked' };
    const qualified = await qualifyLead(partner, { ...seen, answers });
    expect(qualified.qualification).toEqual({ budget: '€40,000 this year', need: 'Kilns stop' });
    const { draftId } = await convertLead(partner, { leadId: lead.id, version: qualified.version, ...DEAL });
    const { items: drafts } = { items: await listDrafts(partner, {}) };
    expect(JSON.stringify(drafts)).toContain(draftId);
    const draft = await inWorkspace(vendor.workspaceId, ({ tx }) => tx.registrationDraft.findFirstOrThrow());
    expect(draft.answers).toMatchObject({
      ...{ company: 'Lindau Cement', website: 'lindau.example', city: 'Lindau', country: 'DE', amount: '40,000' },
      ...{ contactName: 'Petra Hallström', productIds: [productId], dealType: 'new_customer' },
    });
    // A draft may still be thrown away; sent, the lead has come to its end.
    const begun = await getLead(vendor, { leadId: lead.id });
    expect(begun).toMatchObject({ status: 'working', registrationId: draftId });
    const sent = await answersFor(partner, { company: 'Lindau Cement', website: 'lindau.example' });
    await submitRegistration(partner, { ...sent, draftId: draftId ?? '' });
    await deliverAll(vendor.workspaceId);
    expect(await getLead(vendor, { leadId: lead.id })).toMatchObject({ status: 'converted', registrationId: draftId });
  });

  test('a deal of its partner, where the vendor converts it', async () => {
    const vendor = await aVendor();
    await aProcessOf(vendor);
    const partner = await aPartnerOf(vendor);
    const lead = await aLeadWith(partner, { company: 'Lindau Cement' });
    const answers = { budget: 'yes', authority: 'the board' };
    const { version } = await qualifyLead(vendor, { leadId: lead.id, version: lead.version, answers });
    const { opportunityId } = await convertLead(vendor, { leadId: lead.id, version, ...DEAL });
    const deal = await inWorkspace(vendor.workspaceId, ({ tx }) => tx.opportunity.findFirstOrThrow());
    expect(deal).toMatchObject({ id: opportunityId, title: 'Lindau Cement', partnerId: partner.partnerId });
  });

  test('nothing, until its day: then it is there again', async () => {
    const vendor = await aVendor();
    const lead = await aLeadOf(vendor);
    const seen = { leadId: lead.id, version: lead.version };
    expect(await reasonOf(postponeLead(vendor, { ...seen, wakeOn: '2020-01-01' }))).toBe('lead.wake_in_past');
    await postponeLead(vendor, { ...seen, wakeOn: '2031-03-30', note: 'Budget in spring.' });
    const wake = (at: string) => inWorkspace(vendor.workspaceId, wakeLeads, new Date(at));
    await wake('2031-03-29T23:00:00Z');
    expect((await getLead(vendor, { leadId: lead.id })).status).toBe('nurture');
    await wake('2031-03-30T01:00:00Z');
    expect(await getLead(vendor, { leadId: lead.id })).toMatchObject({ status: 'new', wakeOn: null });
  });

  test('junk or lost, by the reason; and open again with its partner', async () => {
    const vendor = await aVendor();
    const partner = await aPartnerOf(vendor);
    const [spam, late] = [await aLeadWith(partner), await aLeadWith(partner)];
    const junk = await closeLead(partner, { leadId: spam.id, version: spam.version, reason: 'spam' });
    const lost = await closeLead(partner, {
      leadId: late.id,
      version: late.version,
      reason: 'no_budget',
      note: 'Frozen.',
    });
    expect([junk.status, lost.status, lost.closeNote]).toEqual(['junk', 'lost', 'Frozen.']);
    const back = await reopenLead(partner, { leadId: late.id, version: lost.version, why: 'The budget is there.' });
    expect(back).toMatchObject({ status: 'working', closedAt: null, closeReason: null });
    expect(await reasonOf(closeLead(vendor, { leadId: spam.id, version: junk.version, reason: 'other' }))).toBe(
      'lead.not_open',
    );
  });
});

test('through whatever door, a lead only ever becomes what it may', async () => {
  const vendor = await aVendor();
  await aProcessOf(vendor);
  const partner = await aPartnerOf(vendor);
  await inWorkspace(vendor.workspaceId, ({ tx, viewer: { workspaceId } }) =>
    tx.leadProgramme.create({ data: { workspaceId, needed: 0 } }),
  );
  type Step = (seen: { leadId: string; version: number }) => Promise<unknown>;
  const offerOf = async (leadId: string) => (await listOffers(vendor, { leadId })).items[0]?.id ?? leadId;
  const steps: Record<string, Step> = {
    offer: (seen) => assignLead(vendor, { ...seen, partnerId: partner.partnerId }),
    give: (seen) => assignLead(vendor, { ...seen, partnerId: partner.partnerId, asOffer: false }),
    accept: async ({ leadId }) => acceptOffer(partner, { offerId: await offerOf(leadId) }),
    decline: async ({ leadId }) => declineOffer(partner, { offerId: await offerOf(leadId), reason: 'other' }),
    takeBack: (seen) => takeBack(vendor, { ...seen, reason: 'Quiet.' }),
    contact: (seen) => contactLead(vendor, seen),
    close: (seen) => closeLead(vendor, { ...seen, reason: 'spam' }),
    postpone: (seen) => postponeLead(vendor, { ...seen, wakeOn: '2031-01-01' }),
    wake: () => inWorkspace(vendor.workspaceId, wakeLeads, new Date('2032-01-01')),
    reopen: (seen) => reopenLead(vendor, { ...seen, why: 'They called.' }),
    convert: (seen) => convertLead(vendor, { ...seen, ...DEAL }),
  };
  const now = (leadId: string) =>
    inWorkspace(vendor.workspaceId, ({ tx }) => tx.lead.findUniqueOrThrow({ where: { id: leadId } }));

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 3, maxLength: 9 }),
      async (names) => {
        const { id: leadId } = await aLeadOf(vendor);
        for (const name of names) {
          const before = await now(leadId);
          await steps[name]?.({ leadId, version: before.version }).catch((error: unknown) => {
            if (!(error instanceof AppError)) throw error;
          });
          const after = await now(leadId);
          const [from, to]: [LeadStatus, LeadStatus] = [before.status, after.status];
          if (from !== to) expect(NEXT_STATUSES[from], `${name}: ${from} → ${to}`).toContain(to);
          expect(after.status === 'working' ? after.partnerId : 'any').not.toBeNull();
          expect((after.closedAt !== null) === ['converted', 'junk', 'lost'].includes(after.status)).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

async function deliverAll(workspaceId: string): Promise<void> {
  const events = await inWorkspace(workspaceId, ({ tx }) => tx.event.findMany({ orderBy: { createdAt: 'asc' } }));
  for (const { id } of events) await deliverEvents(subscribers).run({ workspaceId }, { eventId: id });
}
