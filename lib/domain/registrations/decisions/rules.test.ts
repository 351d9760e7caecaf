import { expect, test } from 'vitest';
import { HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';
import { decide, letter, type Verdict } from './rules';
import { REJECTION_REASONS } from './vocabulary';

const now = new Date('2026-11-23T10:00:00Z');
const tomorrow = new Date('2026-11-24T10:00:00Z');
const yesterday = new Date('2026-11-22T10:00:00Z');

const facts = { now, calendar: HOURS_OF_WORKING_DAYS, protectionDays: 90, maxReturns: 3, rivals: [] };
const submitted = { status: 'submitted', dueAt: tomorrow, pausedAt: null, returns: 0 } as const;
const returned = {
  status: 'returned',
  dueAt: tomorrow,
  pausedAt: new Date('2026-11-23T04:00:00Z'),
  returns: 1,
} as const;

const approve: Verdict = { verdict: 'approved', alongside: false, note: null };
const reject: Verdict = { verdict: 'rejected', reason: 'too_late', note: null };
const ask: Verdict = { verdict: 'returned', question: 'Is the second site bought by the same company?' };

test('approval protects the partner for the days the programme promises', () => {
  expect(decide(submitted, approve, facts)).toEqual({
    ok: true,
    value: {
      status: 'approved',
      dueAt: tomorrow,
      pausedAt: null,
      decidedAt: now,
      protectedUntil: new Date('2027-02-21T10:00:00Z'),
    },
  });
});

test('a rejection decides and protects nobody', () => {
  expect(decide(submitted, reject, facts)).toMatchObject({
    ok: true,
    value: { status: 'rejected', decidedAt: now, protectedUntil: null },
  });
});

test('a question decides nothing and stops the clock', () => {
  expect(decide(submitted, ask, facts)).toEqual({
    ok: true,
    value: { status: 'returned', dueAt: tomorrow, pausedAt: now, decidedAt: null, protectedUntil: null },
  });
});

test('while the partner is asked it may be decided all the same, with the time that was left', () => {
  expect(decide(returned, approve, facts)).toMatchObject({
    ok: true,
    value: { status: 'approved', dueAt: new Date('2026-11-24T16:00:00Z'), pausedAt: null },
  });
});

test('a second question waits for the answer to the first', () => {
  expect(decide(returned, ask, facts)).toEqual({ ok: false, reason: 'question_open' });
});

test('after as many questions as the programme allows somebody decides with what is known', () => {
  expect(decide({ ...submitted, returns: 2 }, ask, facts).ok).toBe(true);
  expect(decide({ ...submitted, returns: 3 }, ask, facts)).toEqual({ ok: false, reason: 'asked_enough' });
  expect(decide({ ...submitted, returns: 3 }, reject, facts).ok).toBe(true);
});

test.each([approve, reject, ask])('what is decided is decided', (verdict) => {
  expect(decide({ ...submitted, status: 'approved' }, verdict, facts)).toEqual({
    ok: false,
    reason: 'already_decided',
  });
  expect(decide({ ...submitted, status: 'rejected' }, verdict, facts)).toEqual({
    ok: false,
    reason: 'already_decided',
  });
  expect(decide({ ...submitted, status: 'withdrawn' }, verdict, facts)).toEqual({ ok: false, reason: 'withdrawn' });
});

test('a rival under protection stands against approval, unless both are meant to go on', () => {
  const rivals = [{ protectedUntil: tomorrow }];

  expect(decide(submitted, approve, { ...facts, rivals })).toEqual({ ok: false, reason: 'protected_elsewhere' });
  expect(decide(submitted, { ...approve, alongside: true }, { ...facts, rivals }).ok).toBe(true);
  expect(decide(submitted, reject, { ...facts, rivals }).ok).toBe(true);
});

test('a lapsed protection stands against nothing', () => {
  expect(
    decide(submitted, approve, { ...facts, rivals: [{ protectedUntil: yesterday }, { protectedUntil: null }] }).ok,
  ).toBe(true);
});

test('“another reason” has to be said', () => {
  expect(decide(submitted, { ...reject, reason: 'other' }, facts)).toEqual({ ok: false, reason: 'note_required' });
  expect(decide(submitted, { ...reject, reason: 'other', note: 'We stop selling it in May.' }, facts).ok).toBe(true);
});

const about = { company: 'Lindau Cement GmbH', protectedOn: '21 Feb 2027' };

test('an approval says until when, and that somebody else is there, but not who', () => {
  expect(letter({ ...approve, alongside: true, note: 'Good luck.' }, about)).toEqual([
    'Your registration of Lindau Cement GmbH is approved. The deal is protected for you until 21 Feb 2027.',
    'Another partner is working with this customer too; you may both go on.',
    'Good luck.',
  ]);
});

test.each(REJECTION_REASONS)('a rejection because of $value says why in words for the partner', ({ value, words }) => {
  const [first, second] = letter({ verdict: 'rejected', reason: value, note: 'Call me.' }, about);

  expect(first).toBe(`We did not approve your registration of Lindau Cement GmbH. ${words}`.trim());
  expect(second).toBe('Call me.');
});

test('a question is asked in the manager’s own words', () => {
  expect(letter(ask, about)).toContain('Is the second site bought by the same company?');
});
