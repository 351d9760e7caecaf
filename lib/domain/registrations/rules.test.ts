import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';
import { mayRegister, msLeft, pauseClock, resubmit, resumeClock, startClock, withdraw, completedEmail } from './rules';

const calendar = { ...HOURS_OF_WORKING_DAYS, timeZone: 'Europe/Berlin' };
const HOUR = 3_600_000;
const at = (text: string) => new Date(text);

test('a registration sent on Monday must be decided by Wednesday at the same time', () => {
  expect(startClock(at('2026-11-23T09:45:00Z'), 48, calendar).dueAt).toEqual(at('2026-11-25T09:45:00Z'));
});

test('the weekend does not count', () => {
  expect(startClock(at('2026-11-20T16:00:00+01:00'), 48, calendar).dueAt).toEqual(at('2026-11-24T16:00:00+01:00'));
  expect(startClock(at('2026-11-21T11:00:00+01:00'), 48, calendar).dueAt).toEqual(at('2026-11-25T00:00:00+01:00'));
});

test('the weekend begins at midnight where the vendor is, not in London', () => {
  expect(startClock(at('2026-11-20T23:30:00Z'), 24, calendar).dueAt).toEqual(at('2026-11-24T00:00:00+01:00'));
});

test('a question stops the clock, the answer starts it with the time that was left', () => {
  const clock = startClock(at('2026-11-23T09:00:00Z'), 48, calendar);
  const paused = pauseClock(clock, at('2026-11-24T02:00:00Z'));

  expect(msLeft(paused, at('2026-11-27T12:00:00Z'), calendar)).toBe(31 * HOUR);
  expect(resumeClock(paused, at('2026-11-30T10:00:00Z'), calendar).dueAt).toEqual(at('2026-12-01T17:00:00Z'));
});

test('a question asked too late does not make up for the delay', () => {
  const clock = { dueAt: at('2026-11-23T09:00:00Z'), pausedAt: at('2026-11-23T11:00:00Z') };

  expect(resumeClock(clock, at('2026-11-24T11:00:00Z'), calendar).dueAt).toEqual(at('2026-11-24T09:00:00Z'));
});

const instant = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z'), noInvalidDate: true });
const span = fc.integer({ min: 0, max: 40 * 24 * HOUR });

test('however long the partner takes to answer, exactly the time that was left is left again', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 120 }), span, span, (start, hours, waited, paused) => {
      const clock = startClock(start, hours, calendar);
      const asked = new Date(Math.min(start.getTime() + waited, clock.dueAt.getTime()));
      const answered = new Date(asked.getTime() + paused);
      const before = msLeft(pauseClock(clock, asked), answered, calendar);

      expect(msLeft(resumeClock(pauseClock(clock, asked), answered, calendar), answered, calendar)).toBe(before);
    }),
  );
});

test('from sending to the deadline there are exactly the hours that were promised', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 240 }), (start, hours) => {
      expect(msLeft(startClock(start, hours, calendar), start, calendar)).toBe(hours * HOUR);
    }),
  );
});

test('whoever sends later has no earlier deadline', () => {
  fc.assert(
    fc.property(instant, span, (start, later) => {
      const second = new Date(start.getTime() + later);
      expect(startClock(second, 48, calendar).dueAt.getTime()).toBeGreaterThanOrEqual(
        startClock(start, 48, calendar).dueAt.getTime(),
      );
    }),
  );
});

const running = { dueAt: at('2026-11-25T09:00:00Z'), pausedAt: null };

test('only a question that was asked can be answered', () => {
  const now = at('2026-11-24T09:00:00Z');

  expect(resubmit({ status: 'returned', ...pauseClock(running, now) }, now, calendar)).toMatchObject({
    ok: true,
    value: { status: 'submitted' },
  });
  expect(resubmit({ status: 'submitted', ...running }, now, calendar)).toEqual({ ok: false, reason: 'nothing_asked' });
  expect(resubmit({ status: 'rejected', ...running }, now, calendar)).toEqual({ ok: false, reason: 'already_decided' });
});

test('a partner may withdraw until it is decided, and once', () => {
  expect(withdraw({ status: 'submitted' }).ok).toBe(true);
  expect(withdraw({ status: 'returned' }).ok).toBe(true);
  expect(withdraw({ status: 'approved' })).toEqual({ ok: false, reason: 'already_decided' });
  expect(withdraw({ status: 'withdrawn' })).toEqual({ ok: false, reason: 'withdrawn' });
});

test('only active partners register deals', () => {
  expect(mayRegister({ status: 'active' })).toBe(true);
  for (const status of ['applicant', 'paused', 'ended'] as const) expect(mayRegister({ status })).toBe(false);
});

test.each([
  ['p.hallstrom@lindau-cement', 'www.lindau-cement.example', 'p.hallstrom@lindau-cement.example'],
  ['p.hallstrom@', 'lindau-cement.example', 'p.hallstrom@lindau-cement.example'],
  ['p.hallstrom@lindau-cement.example', 'lindau-cement.example', null],
  ['p.hallstrom@gmail', 'lindau-cement.example', null],
  ['p.hallstrom', 'lindau-cement.example', null],
  ['p.hallstrom@lin', 'no website', null],
])('the address "%s" at %s was going to be %s', (typed, website, completed) => {
  expect(completedEmail(typed, website)).toBe(completed);
});
