import 'server-only';
import { formatMoney } from '@/lib/core/money';
import type { Context } from '@/lib/platform/command';
import type { Subscriber } from '@/lib/platform/subscribe';
import { letter } from '@/lib/domain/registrations/decisions/rules';
import * as events from '@/lib/domain/registrations/events';
import { registrationNumber, type ConflictClass } from '@/lib/domain/registrations/vocabulary';
import { askersOf } from './recipients';
import { dayOf, deadlineOf, deciders, managers, toPartner, toVendor, type Told } from './registration-told';

/** The partner's manager hears of what comes in. */
const toManager = [
  toVendor(events.registrationSubmitted, deciders, (data, { partner, programme }) => {
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
  toVendor(events.levelApproved, deciders, ({ company, number, level, place, of, note }, { happened, partner }) => ({
    title: `${company} waits for you`,
    body: `${happened.actorName} agreed on “${level}” (${place} of ${of})${note ? `: ${note}` : ''}`,
    mail: {
      subject: `Your decision on ${company} (${registrationNumber(number)})`,
      paragraphs: [
        `${happened.actorName} agreed on “${level}”, step ${place} of ${of}, for the registration of ${partner.name}.`,
        ...(note ? [note] : []),
        'The next step is yours.',
      ],
    },
  })),
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
  toPartner(events.registrationReturned, ({ company, number, question, asked }) => ({
    title: `A question about ${company}`,
    body: question,
    mail: {
      subject: `A question about ${company} (${registrationNumber(number)})`,
      paragraphs: letter({ verdict: 'returned', question, asked }, { company, protectedOn: '' }),
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

function askers({ tx }: Context, { happened, partner }: Told) {
  return askersOf(tx, happened.subjectId, partner.id);
}

const CONFLICT_WORDS: Record<ConflictClass, ReadonlyArray<string>> = {
  clean: [],
  own_duplicate: ['It is similar to another record of the same partner.'],
  other_request: ['It is similar to another partner’s request.'],
  outreach: ['You turned to a company like this lately.'],
  open_lead: ['Another partner works on a lead like this.'],
  existing_customer: ['It is similar to a customer of yours.'],
  direct_account: ['It is similar to a company that you sell to yourselves.'],
  open_deal: ['It is similar to another partner’s open deal.'],
};
