import 'server-only';
import { formatDate } from '@/lib/core/format-date';
import { formatMoney } from '@/lib/core/money';
import type { Context } from '@/lib/platform/command';
import type { EventType, Happened } from '@/lib/platform/events';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { letter } from '@/lib/domain/registrations/decisions/rules';
import * as events from '@/lib/domain/registrations/events';
import { loadProgramme, type Programme } from '@/lib/domain/registrations/programme';
import { registrationHref, registrationNumber, type ConflictClass } from '@/lib/domain/registrations/vocabulary';
import { notify, type News } from './notify';
import { askersOf, managersOf, sellersOf } from './recipients';

type Told = { happened: Happened; partner: { id: string; name: string }; programme: Programme };
type Words<Data> = (data: Data, told: Told) => Omit<News, 'href'>;

/** The partner's manager hears of what comes in. */
const toManager = [
  toVendor(events.registrationSubmitted, managers, (data, { partner, programme }) => {
    const amount = formatMoney(BigInt(data.amountMinor), data.currency, { locale: programme.locale });
    const deadline = deadlineOf(data.dueAt, programme);
    return {
      title: `${partner.name} registered ${data.company}`,
      body: `${amount}, decide by ${deadline}`,
      mail: {
        subject: `Decide by ${deadline}: ${data.company} (${registrationNumber(data.number)})`,
        paragraphs: [
          `${partner.name} registered a deal with ${data.company}: ${amount}.`,
          ...CONFLICT_WORDS[data.conflict],
          `Please decide by ${deadline}.`,
        ],
      },
    };
  }),
  toVendor(events.registrationAnswered, askers, ({ company, number, answer, dueAt }, { partner, programme }) => ({
    title: `${partner.name} answered about ${company}`,
    body: answer,
    mail: {
      subject: `${partner.name} answered about ${company} (${registrationNumber(number)})`,
      paragraphs: [answer, `Please decide by ${deadlineOf(dueAt, programme)}.`],
    },
  })),
  toVendor(events.registrationWithdrawn, managers, ({ company, reason }, { partner }) => ({
    title: `${partner.name} withdrew ${company}`,
    body: reason ?? 'There is nothing to decide any more.',
    mail: null,
  })),
];

/** The seller hears what became of it. */
const toSeller = [
  toPartner(events.registrationReturned, ({ company, number, question }) => ({
    title: `A question about ${company}`,
    body: question,
    mail: {
      subject: `A question about ${company} (${registrationNumber(number)})`,
      paragraphs: letter({ verdict: 'returned', question }, { company, protectedOn: '' }),
    },
  })),
  toPartner(events.registrationApproved, ({ company, number, letter: words, protectedUntil }, { programme }) => ({
    title: `${company} is approved`,
    body: `Protected until ${dayOf(protectedUntil, programme)}`,
    mail: { subject: `${company} is approved (${registrationNumber(number)})`, paragraphs: words },
  })),
  toPartner(events.registrationRejected, ({ company, number, letter: words }) => ({
    title: `${company} was not approved`,
    body: words.join(' '),
    mail: { subject: `${company} was not approved (${registrationNumber(number)})`, paragraphs: words },
  })),
];

export const registrationNews: ReadonlyArray<Subscriber> = [...toManager, ...toSeller];

type Recipients = (ctx: Context, told: Told) => ReturnType<typeof managersOf>;

function toVendor<Data>(type: EventType<Data>, recipients: Recipients, words: Words<Data>): Subscriber {
  return on(type, async (ctx, happened, data) => {
    const told = await load(ctx, happened);
    const href = registrationHref('vendor', happened.subjectId);
    await notify(ctx, happened, await recipients(ctx, told), { ...words(data, told), href });
  });
}

function toPartner<Data>(type: EventType<Data>, words: Words<Data>): Subscriber {
  return on(type, async (ctx, happened, data) => {
    const told = await load(ctx, happened);
    const href = registrationHref('partner', happened.subjectId);
    await notify(ctx, happened, await sellersOf(ctx.tx, happened.subjectId), { ...words(data, told), href });
  });
}

async function load({ tx }: Context, happened: Happened): Promise<Told> {
  const { partner } = await tx.dealRegistration.findUniqueOrThrow({
    where: { id: happened.subjectId },
    select: { partner: { select: { id: true, name: true } } },
  });
  return { happened, partner, programme: await loadProgramme(tx, happened) };
}

function managers({ tx }: Context, { partner }: Told) {
  return managersOf(tx, partner.id);
}

function askers({ tx }: Context, { happened, partner }: Told) {
  return askersOf(tx, happened.subjectId, partner.id);
}

const CONFLICT_WORDS: Record<ConflictClass, ReadonlyArray<string>> = {
  clean: [],
  own_duplicate: ['It is similar to another record of the same partner.'],
  other_request: ['It is similar to another partner’s request.'],
  open_deal: ['It is similar to another partner’s open deal.'],
};

/** "Wed 25 Nov, 10:45", where the vendor is. */
function deadlineOf(dueAt: string, { timeZone, locale }: Programme): string {
  return formatDate(new Date(dueAt), { timeZone, locale, style: 'deadline' });
}

function dayOf(instant: string, { timeZone, locale }: Programme): string {
  return formatDate(new Date(instant), { timeZone, locale, style: 'long' });
}
