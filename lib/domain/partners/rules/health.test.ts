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
  newDeals: 10,
  newDealsBefore: 41,
  mayDecide: true,
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

test('far fewer new deals than its own year lets expect is going quiet, also while the old ones move', () => {
  expect(assess({ ...healthy, newDeals: 3 })).toMatchObject({
    words: 'Going quiet',
    reason: '3 new deals in 90 days, usual are 10',
  });
  expect(assess({ ...healthy, newDeals: 0 })).toMatchObject({ reason: 'no new deal in 90 days, usual are 10' });
});

test('far more new deals than usual is picking up; what chance would bring is as usual', () => {
  expect(assess({ ...healthy, newDeals: 20 })).toMatchObject({
    words: 'Picking up',
    reason: '20 new deals in 90 days, usual are 10',
  });
  expect(assess({ ...healthy, newDeals: 13 })).toMatchObject({ words: 'As usual' });
  expect(assess({ ...healthy, newDeals: 0, newDealsBefore: 8 })).toMatchObject({ words: 'As usual' });
});

test('whoever may not decide is not told that it is up to them', () => {
  expect(assess({ ...healthy, waiting: 1, mayDecide: false })).toMatchObject({
    kind: 'waiting',
    words: 'Waits for a decision',
  });
});

test('paused and ended partners need nobody', () => {
  const paused = assess({ ...healthy, status: 'paused', waiting: 3 });
  expect(paused).toMatchObject({ words: 'Paused', reason: '12 open deals left' });
  expect(paused.urgency).toBeGreaterThan(assess(healthy).urgency);
});
