import { createDoor } from '@/lib/domain/leads/doors/service';
import { acceptOffer } from '@/lib/domain/leads/offers/service';
import { createLeadRule, saveTerms } from '@/lib/domain/leads/routing/service';
import { trainAnew } from '@/lib/domain/leads/scoring/train';
import { contactLead, createLead } from '@/lib/domain/leads/service';
import type { CreateLead } from '@/lib/domain/leads/schema';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { PARTNERS } from './cast';
import { dealOutPastLeads } from './past-lead-partners';
import { importPastLeads } from './past-leads';
import type { Founded } from './workspace';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Fourteen months of leads, what was learnt from them, the rules that give new ones out, and those of the last days. */
export async function writeLeads(workspaceId: string, founded: Founded, now: Date): Promise<void> {
  const system = systemViewer(workspaceId);
  const at = (time: Date, work: (context: Context) => Promise<unknown>) =>
    asViewer(system, 'write', (tx) => work(contextFor(system, tx, time)));
  const began = new Date(now.getTime() - 40 * DAY);

  await at(began, (context) => importPastLeads(context, now));
  await at(began, (context) => dealOutPastLeads(context, founded, now));
  await trainAnew(workspaceId, 'Tomas Reyes');
  await at(began, (context) => setUp(context, founded));
  for (const [place, lead] of RECENT.entries()) {
    const time = new Date(now.getTime() - lead.hoursAgo * HOUR);
    await at(time, (context) => createLead.within(context, { ...BLANK, ...lead.facts }));
    if (place === 0) await takeFirst(workspaceId, founded, new Date(time.getTime() + HOUR));
  }
}

async function setUp(context: Context, { sellers }: Founded): Promise<void> {
  for (const { key, territory } of PARTNERS) {
    const partnerId = sellers.get(key)?.[0]?.partnerId;
    if (partnerId)
      await saveTerms.within(context, { partnerId, version: 0, countries: [...territory], ...PLACES[key] });
  }
  await createLeadRule.within(context, {
    name: 'Nordic leads to the nearest',
    countries: ['SE', 'NO', 'DK', 'FI'],
    method: 'nearest',
  });
  await createLeadRule.within(context, {
    name: 'Strong leads: first to accept',
    minScore: 50,
    method: 'first_to_accept',
    minTier: 'silver',
    acceptHours: 8,
  });
  await createLeadRule.within(context, { name: 'All others by tier', method: 'weighted' });
  await createDoor.within(context, {
    ...{ kind: 'page', slug: 'plant-analytics', name: 'Plant analytics page', campaign: 'Autumn' },
    title: 'Know a day before it stops',
    text: 'Lens Predict listens to your pumps and valves. Tell us about your plant, and a partner near you calls.',
    consentText: 'Halden Controls may write to me about plant analytics.',
  });
}

const PLACES: Readonly<Record<string, { latitude: number; longitude: number }>> = {
  kestrel: { latitude: 48.137, longitude: 11.575 },
  tidewell: { latitude: 51.924, longitude: 4.478 },
  farrow: { latitude: 59.329, longitude: 18.069 },
  lindqvist: { latitude: 57.709, longitude: 11.975 },
};

/** One seller was quick. */
async function takeFirst(workspaceId: string, { sellers }: Founded, time: Date): Promise<void> {
  const seller = sellers.get('kestrel')?.[1];
  if (!seller) return;
  await asViewer(seller, 'write', async (tx) => {
    const context = contextFor(seller, tx, time);
    const offer = await tx.leadOffer.findFirst({ where: { status: 'open' }, select: { id: true } });
    if (!offer) return;
    const { id: leadId, version } = await acceptOffer.within(context, { offerId: offer.id });
    const note = 'They want to see it on one line first.';
    await contactLead.within(context, { leadId, version, note });
  });
}

const BLANK = { route: true, more: {} };

type Recent = { hoursAgo: number; facts: Omit<CreateLead, 'route' | 'more'> };

const RECENT: ReadonlyArray<Recent> = [
  {
    hoursAgo: 30,
    facts: {
      ...{ company: 'Donau Papier GmbH', contactName: 'Lena Maier', contactEmail: 'l.maier@donau-papier.example' },
      ...{ contactTitle: 'Head of production', country: 'DE', city: 'Passau', employees: 640, source: 'Referral' },
      ...{ contactPhone: '+49 851 334455', need: 'Two paper machines, and nobody knows which bearing is next.' },
    },
  },
  {
    hoursAgo: 20,
    facts: {
      ...{ company: 'Göta Kraft AB', contactName: 'Erik Berg', contactEmail: 'erik.berg@gota-kraft.example' },
      ...{ country: 'SE', city: 'Göteborg', latitude: 57.71, longitude: 11.97, employees: 210, source: 'Trade fair' },
      need: 'Heat pumps in nine places, measured by hand today.',
    },
  },
  {
    hoursAgo: 6,
    facts: {
      ...{ company: 'Waal Zuivel BV', contactName: 'Henk de Vries', contactEmail: 'h.devries@waal-zuivel.example' },
      ...{ contactTitle: 'Plant engineer', country: 'NL', city: 'Nijmegen', employees: 95, source: 'Webinar' },
      need: 'Flow sensors for a dairy line in spring.',
    },
  },
  {
    hoursAgo: 4,
    facts: {
      ...{ company: 'Allgäu Molkerei eG', contactName: 'Karl Vogel', contactEmail: 'k.vogel@allgaeu-molkerei.example' },
      ...{ contactTitle: 'Head of production', contactPhone: '+49 831 998877', country: 'DE', city: 'Kempten' },
      ...{ employees: 480, source: 'Referral', need: 'Their pumps stop twice a month.' },
    },
  },
  {
    hoursAgo: 2,
    facts: {
      ...{ company: 'Aegean Water SA', contactName: 'Sofia Pappas', contactEmail: 'sofia@aegean-water.example' },
      ...{ country: 'GR', city: 'Volos', source: 'Website', need: 'Level sensors for reservoirs.' },
    },
  },
];
