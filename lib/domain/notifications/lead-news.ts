import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import type { Context } from '@/lib/platform/command';
import type { EventType, Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import * as events from '@/lib/domain/leads/events';
import { declineLabel } from '@/lib/domain/leads/offers/vocabulary';
import { leadHref, leadNumber } from '@/lib/domain/leads/vocabulary';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme/load';
import { notify, type News, type Person } from './notify';
import { managersOf, peopleWithRole } from './recipients';

type Words<Data> = (data: Data, programme: Programme) => Omit<News, 'href'>;

/** Everybody of the partner that it concerns: whoever is there first takes it. */
const toPartner = [
  news(events.leadOffered, 'partner', ({ number, place, expiresAt }, programme) => {
    const until = instantOf(expiresAt, programme);
    const title = place === '' ? 'A lead for you' : `A lead for you: ${place}`;
    return {
      title,
      body: `Answer by ${until}.`,
      ...mail(title, number, [
        `${programme.vendorName} offers you a lead.`,
        `Accept or decline it by ${until}; then it goes to another partner.`,
      ]),
    };
  }),
  news(events.leadAssigned, 'partner', ({ number, company, contactDueAt }, programme) => {
    const title = `A lead for you: ${company}`;
    const by = contactDueAt === null ? '' : `Get in touch by ${instantOf(contactDueAt, programme)}.`;
    return { title, body: by, ...mail(title, number, [`${programme.vendorName} gave you a lead: ${company}.`, by]) };
  }),
  news(events.leadTakenBack, 'partner', ({ number, company, reason }) => {
    const title = `${company} was taken back`;
    return { title, body: reason, ...mail(title, number, [`This lead is not yours any more: ${company}.`, reason]) };
  }),
  news(events.offerWithdrawn, 'partner', () => quiet('A lead that was offered to you was taken back', '')),
  news(events.contactOverdue, 'partner', ({ number, company }) => {
    const title = `${company} waits for your call`;
    const body = 'The time in which you wanted to get in touch is over.';
    return {
      title,
      body,
      ...mail(title, number, [body, 'Call, and write it down at the lead; or tell us that you can’t.']),
    };
  }),
];

const toVendor = [
  news(events.offerAccepted, 'manager', ({ number, partner }) =>
    quiet(`${partner} accepted ${leadNumber(number)}`, ''),
  ),
  news(events.offerDeclined, 'manager', ({ number, partner, reason, note }) =>
    quiet(
      `${partner} declined ${leadNumber(number)}`,
      [declineLabel(reason), note].filter((part) => part !== '').join(': '),
    ),
  ),
  news(events.contactOverdue, 'manager', ({ company, partner }) =>
    quiet(`${partner} has not called ${company}`, 'The time to get in touch is over.'),
  ),
  news(events.leadUnplaced, 'managers', ({ number, company, why }) => {
    const title = `${company} has no partner`;
    return { title, body: why, ...mail(title, number, [why, 'Please give it to a partner, or close it.']) };
  }),
  news(events.leadConverted, 'manager', ({ company, partner, to }) =>
    quiet(`${company} became a ${to}`, partner === null ? '' : `By ${partner}.`),
  ),
];

export const leadNews: ReadonlyArray<Subscriber> = [...toPartner, ...toVendor];

type Audience = 'partner' | 'manager' | 'managers';

function news<Data>(type: EventType<Data>, audience: Audience, words: Words<Data>): Subscriber {
  return on(type, async (ctx, happened, data) => {
    const programme = await loadProgramme(ctx.tx, happened);
    const href = hrefOf(happened, audience);
    await notify(ctx, happened, await peopleFor(ctx, happened, audience), { ...words(data, programme), href });
  });
}

/** Whoever has an offer can't open the lead yet: the list shows it. */
function hrefOf({ name, subjectId }: Happened, audience: Audience): string {
  if (audience !== 'partner') return leadHref('vendor', subjectId);
  const isTheirs = name === events.leadAssigned.name || name === events.contactOverdue.name;
  return isTheirs ? leadHref('partner', subjectId) : '/portal/leads';
}

async function peopleFor({ tx }: Context, { partnerId }: Happened, audience: Audience): Promise<ReadonlyArray<Person>> {
  if (audience === 'managers' || partnerId === null) {
    const managers = await peopleWithRole(tx, 'channel_manager', null);
    return managers.length > 0 ? managers : peopleWithRole(tx, 'vendor_admin', null);
  }
  if (audience === 'manager') return managersOf(tx, partnerId);
  const roles = ['partner_admin', 'partner_seller'] as const;
  return (await Promise.all(roles.map((role) => peopleWithRole(tx, role, partnerId)))).flat();
}

function mail(subject: string, number: number, paragraphs: ReadonlyArray<string>) {
  const said = paragraphs.filter((paragraph) => paragraph !== '');
  return { mail: { subject: `${subject} (${leadNumber(number)})`, paragraphs: said } };
}

function quiet(title: string, body: string) {
  return { title, body, mail: null };
}

function instantOf(at: string, { timeZone, locale }: Programme): string {
  return formatDate(new Date(at), { timeZone, locale, style: 'deadline' });
}
