import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancel, cancellationLetter, expiry, isToWarn, reminderDue, type Protected } from './rules';

const now = new Date('2026-11-26T10:00:00Z');
const daysFromNow = (days: number) => new Date(now.getTime() + days * 86_400_000);
const terms = { inactivityDays: 60, inactivityGraceDays: 14 };

const deal: Protected = {
  status: 'approved',
  isDealOpen: true,
  protectedUntil: daysFromNow(10),
  lastActivityAt: daysFromNow(-5),
  warnedAt: null,
  isExtensionOpen: false,
};

describe('protection ends', () => {
  test('when its time is over, to the moment', () => {
    expect(expiry({ ...deal, protectedUntil: now }, terms, now)).toBe('time');
    expect(expiry({ ...deal, protectedUntil: new Date(now.getTime() + 1) }, terms, now)).toBeNull();
  });

  test('not while somebody still has to decide on an extension', () => {
    expect(expiry({ ...deal, protectedUntil: now, isExtensionOpen: true }, terms, now)).toBeNull();
  });

  test('not for a deal that is won or lost, which keeps what it had', () => {
    expect(expiry({ ...deal, protectedUntil: now, isDealOpen: false }, terms, now)).toBeNull();
  });

  test('when a warning was in vain for the days of grace', () => {
    const quiet = { ...deal, lastActivityAt: daysFromNow(-80), warnedAt: daysFromNow(-14) };
    expect(expiry(quiet, terms, now)).toBe('inactivity');
    expect(expiry({ ...quiet, warnedAt: daysFromNow(-13.9) }, terms, now)).toBeNull();
    expect(expiry({ ...quiet, lastActivityAt: daysFromNow(-1) }, terms, now)).toBeNull();
    expect(expiry(quiet, { ...terms, inactivityDays: null }, now)).toBeNull();
  });
});

describe('a seller is warned', () => {
  test('once after so many days in which nothing happened', () => {
    const quiet = { ...deal, lastActivityAt: daysFromNow(-60) };
    expect(isToWarn(quiet, terms, now)).toBe(true);
    expect(isToWarn({ ...quiet, lastActivityAt: daysFromNow(-59) }, terms, now)).toBe(false);
    expect(isToWarn({ ...quiet, warnedAt: daysFromNow(-1) }, terms, now)).toBe(false);
  });

  test('again when something happened since and then nothing', () => {
    const quiet = { ...deal, lastActivityAt: daysFromNow(-70), warnedAt: daysFromNow(-200) };
    expect(isToWarn(quiet, terms, now)).toBe(true);
  });

  test('never where the programme does not ask for activity', () => {
    const quiet = { ...deal, lastActivityAt: daysFromNow(-500) };
    expect(isToWarn(quiet, { inactivityDays: null }, now)).toBe(false);
  });
});

describe('a reminder', () => {
  test.each([
    [31, null],
    [30, 30],
    [20, 30],
    [14, 14],
    [6.9, 7],
    [0.5, 1],
    [0, null],
    [-3, null],
  ])('with %s days left is that of %s', (left, reminder) => {
    expect(reminderDue(daysFromNow(left), [30, 14, 7, 1], now)).toBe(reminder);
  });

  test('over a whole protection each comes once, whatever the days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 89 }), { maxLength: 6 }), (days) => {
        const end = daysFromNow(90);
        const hours = Array.from({ length: 90 * 24 + 48 }, (_unused, at) => new Date(now.getTime() + at * 3_600_000));
        const due = hours.map((hour) => reminderDue(end, days, hour)).filter((reminder) => reminder !== null);
        expect([...new Set(due)].toSorted((one, other) => other - one)).toEqual(
          days.toSorted((one, other) => other - one),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the vendor ends a protection', () => {
  test('of an approved registration, with a reason', () => {
    expect(cancel({ status: 'approved', isDealOpen: true }, { reason: 'no_progress', note: null })).toEqual({
      ok: true,
      value: 'cancelled',
    });
    expect(cancel({ status: 'approved', isDealOpen: false }, { reason: 'no_progress', note: null })).toEqual({
      ok: false,
      reason: 'deal_closed',
    });
    expect(cancel({ status: 'submitted', isDealOpen: false }, { reason: 'no_progress', note: null })).toEqual({
      ok: false,
      reason: 'not_approved',
    });
    expect(cancel({ status: 'approved', isDealOpen: true }, { reason: 'other', note: null })).toEqual({
      ok: false,
      reason: 'note_required',
    });
  });

  test('in words that the partner can read', () => {
    expect(cancellationLetter({ reason: 'customer_wish', note: 'Call me.' }, { company: 'Lindau AG' })).toEqual([
      'Your deal with Lindau AG is not protected any more. The customer asked to work with somebody else.',
      'Call me.',
    ]);
  });
});
