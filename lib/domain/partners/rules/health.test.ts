import { expect, test } from 'vitest';
import { assess, type HealthFacts } from './health';

const healthy: HealthFacts = {
  status: 'active',
  people: 3,
  openDeals: 12,
  waiting: 0,
  openInvitations: 0,
  movesInYear: 73,
  daysSinceMove: 4,
  registrations90: 5,
  registrationsBefore90: 5,
};

test('a partner at its own pace does as usual', () => {
  expect(assess(healthy)).toMatchObject({ words: 'As usual', reason: 'last move 4 days ago' });
});

test('one that has not moved for three times its usual gap is going quiet', () => {
  expect(assess({ ...healthy, daysSinceMove: 15 })).toMatchObject({ words: 'As usual' });
  expect(assess({ ...healthy, daysSinceMove: 19 })).toMatchObject({
    words: 'Going quiet',
    reason: 'no move for 19 days, usual is 5',
    tone: 'bad',
  });
});

test('a slow partner is measured against its own year, and with too few moves nothing is said', () => {
  expect(assess({ ...healthy, movesInYear: 10, daysSinceMove: 60 })).toMatchObject({ words: 'As usual' });
  expect(assess({ ...healthy, movesInYear: 4, daysSinceMove: 300 })).toMatchObject({ words: 'As usual' });
});

test('whoever has no open deal cannot go quiet', () => {
  expect(assess({ ...healthy, openDeals: 0, daysSinceMove: 90 })).toMatchObject({ words: 'As usual' });
});

test('a registration to decide comes before everything else that needs you', () => {
  const waiting = assess({ ...healthy, waiting: 2, daysSinceMove: 90 });
  expect(waiting).toMatchObject({ words: 'Waits for you', reason: '2 registrations to decide' });
  for (const other of [{ status: 'applicant' }, { people: 0 }, { daysSinceMove: 90 }] as const) {
    expect(assess({ ...healthy, ...other }).urgency).toBeGreaterThan(waiting.urgency);
  }
});

test('a partner without people says whether somebody was invited', () => {
  expect(assess({ ...healthy, people: 0 })).toMatchObject({ words: 'Nobody there' });
  expect(assess({ ...healthy, people: 0, openInvitations: 1 })).toMatchObject({ words: 'No answer yet' });
});

test('half as many registrations again as the quarter before is growth, from four on', () => {
  expect(assess({ ...healthy, registrations90: 9, registrationsBefore90: 5 })).toMatchObject({ words: 'Growing' });
  expect(assess({ ...healthy, registrations90: 3, registrationsBefore90: 0 })).toMatchObject({ words: 'As usual' });
});

test('paused and ended partners need nobody', () => {
  const paused = assess({ ...healthy, status: 'paused', waiting: 3 });
  expect(paused).toMatchObject({ words: 'Paused', reason: '12 open deals left' });
  expect(paused.urgency).toBeGreaterThan(assess(healthy).urgency);
});
