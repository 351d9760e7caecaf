import 'server-only';
import { plural } from '@/lib/core/words';
import type { Subscriber } from '@/lib/platform/subscribe';
import * as events from '@/lib/domain/registrations/events';
import { EXPIRY_WORDS } from '@/lib/domain/registrations/protection/vocabulary';
import { OUTCOME_LABELS, REQUEST_LABELS } from '@/lib/domain/registrations/requests/vocabulary';
import { registrationNumber } from '@/lib/domain/registrations/vocabulary';
import { dayOf, deadlineOf, escalatees, managers, toPartner, toVendor } from './registration-told';

/** The partner's manager hears what is asked after the decision, and which protections ended. */
const toManager = [
  toVendor(
    events.registrationRequested,
    managers,
    ({ company, number, kind, reason, dueAt }, { partner, programme }) => ({
      title: `${REQUEST_LABELS[kind]}: ${company}`,
      body: `${partner.name}, answer by ${deadlineOf(dueAt, programme)}`,
      mail: {
        subject: `${REQUEST_LABELS[kind]}: ${company} (${registrationNumber(number)})`,
        paragraphs: [
          `${partner.name} asks about ${company}:`,
          reason,
          `Please answer by ${deadlineOf(dueAt, programme)}.`,
        ],
      },
    }),
  ),
  toVendor(events.registrationEscalated, escalatees, ({ company, number, step, dueAt }, { partner, programme }) => {
    const deadline = deadlineOf(dueAt, programme);
    const title = step === 100 ? `${company} is late` : `${company}: ${step} % of the time is used`;
    const body = `${partner.name} was promised an answer by ${deadline}.`;
    const subject = `${title} (${registrationNumber(number)})`;
    return { title, body, mail: step === 50 ? null : { subject, paragraphs: [body, 'Nobody has decided yet.'] } };
  }),
  toVendor(events.registrationExpired, managers, ({ company, reason }, { partner }) => ({
    title: `${company} is not protected any more`,
    body: `${partner.name}. ${EXPIRY_WORDS[reason]}`,
    mail: null,
  })),
];

/** The seller hears what becomes of a protection, in time to do something about it. */
const toSeller = [
  toPartner(events.requestDecided, ({ company, number, kind, granted, answer, protectedUntil }, { programme }) => {
    const outcome = OUTCOME_LABELS[kind][granted ? 'granted' : 'refused'];
    const until = granted && protectedUntil ? `Protected until ${dayOf(protectedUntil, programme)}.` : null;
    const paragraphs = [`${REQUEST_LABELS[kind]} for ${company}: ${outcome.toLowerCase()}.`, until, answer || null];
    return {
      title: `${outcome}: ${company}`,
      body: until ?? answer,
      mail: {
        subject: `${outcome}: ${company} (${registrationNumber(number)})`,
        paragraphs: paragraphs.filter((paragraph) => paragraph !== null),
      },
    };
  }),
  toPartner(events.registrationCancelled, ({ company, number, letter }) => ({
    title: `${company} is not protected any more`,
    body: letter.join(' '),
    mail: { subject: `${company} is not protected any more (${registrationNumber(number)})`, paragraphs: letter },
  })),
  toPartner(events.registrationExpired, ({ company, number, reason }) => ({
    title: `${company} is not protected any more`,
    body: EXPIRY_WORDS[reason],
    mail: {
      subject: `${company} is not protected any more (${registrationNumber(number)})`,
      paragraphs: [
        `Your deal with ${company} is not protected any more. ${EXPIRY_WORDS[reason]}`,
        'It stays on your board. You can register it again.',
      ],
    },
  })),
  toPartner(events.protectionEnding, ({ company, number, days, protectedUntil }, { programme }) => {
    const end = dayOf(protectedUntil, programme);
    return {
      title: `${company}: protection ends ${end}`,
      body: 'Ask for longer protection if you are still at it.',
      mail: {
        subject: `Protection ends in ${plural(days, 'day', 'days')}: ${company} (${registrationNumber(number)})`,
        paragraphs: [
          `Your deal with ${company} is protected until ${end}.`,
          'If you are still at it, ask for longer protection before that day, with what has happened since.',
        ],
      },
    };
  }),
  toPartner(events.inactivityWarned, ({ company, number, quietDays, endsAt }, { programme }) => {
    const end = dayOf(endsAt, programme);
    const quiet = `Nothing has happened with it for ${plural(quietDays, 'day', 'days')}.`;
    return {
      title: `${company}: protection ends ${end} unless something happens`,
      body: quiet,
      mail: {
        subject: `Is ${company} still alive? (${registrationNumber(number)})`,
        paragraphs: [quiet, `Move it, write a note or change a field; otherwise its protection ends on ${end}.`],
      },
    };
  }),
];

export const protectionNews: ReadonlyArray<Subscriber> = [...toManager, ...toSeller];
