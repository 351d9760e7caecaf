import { expect, test } from 'vitest';
import { addDays } from '@/lib/core/dates';
import { calendarDateIn } from '@/lib/core/time-zone';
import { findHome } from '@/lib/domain/home/queries';
import { byUrgency } from '@/lib/domain/home/rules';
import { aDealOf } from '../factories/opportunities';
import { aProcessOf } from '../factories/process';
import { aColleagueOf, aPartnerOf, aVendor } from '../factories/workspace';

const DAY = 86_400_000;

async function aDay() {
  const vendor = await aVendor();
  const kestrel = await aPartnerOf(vendor);
  const { processId } = await aProcessOf(vendor);
  const today = calendarDateIn('UTC', new Date());
  const soon = (days: number) => new Date(Date.now() + days * DAY);
  const calm = { processId, ownerId: kestrel.userId, nextStep: 'Call', nextStepDue: addDays(today, 5) };

  await aDealOf(kestrel, { ...calm, title: 'Calm' });
  await aDealOf(kestrel, { ...calm, title: 'Without a step', nextStep: null, nextStepDue: null });
  await aDealOf(kestrel, { ...calm, title: 'Due today', nextStepDue: today });
  await aDealOf(kestrel, { ...calm, title: 'Slow', openedAt: soon(-200) });
  await aDealOf(kestrel, { ...calm, title: 'Protected for ten days', protectedUntil: soon(10) });
  await aDealOf(kestrel, { ...calm, title: 'Protected for two days', protectedUntil: soon(2) });
  await aDealOf(kestrel, { ...calm, title: 'A day late', nextStepDue: addDays(today, -1), openedAt: soon(-3) });
  await aDealOf(kestrel, { ...calm, title: 'Nine days late', nextStepDue: addDays(today, -9) });
  return { vendor, kestrel };
}

test('the vendor’s home lists the deals that need a push, oldest deadline first', async () => {
  const { vendor } = await aDay();
  const { deals, toPush } = await findHome(vendor, {});

  expect(deals.map(({ title }) => title)).toEqual([
    'Nine days late',
    'A day late',
    'Protected for two days',
    'Protected for ten days',
    'Slow',
    'Due today',
    'Without a step',
  ]);
  expect(toPush).toBe(7);
});

test('the order in which the database picks deals is that of the rules', async () => {
  const { vendor } = await aDay();
  const { deals } = await findHome(vendor, {});
  expect(deals).toEqual(deals.toSorted(byUrgency));
  expect(deals.every(({ reason }) => reason !== null)).toBe(true);
});

test('a seller sees all their own deals, and how many of them need a push', async () => {
  const { kestrel } = await aDay();
  const colleague = await aColleagueOf(kestrel);
  const home = await findHome(kestrel, {});

  expect(home).toMatchObject({ toPush: 7, openDeals: 8 });
  expect(home.deals).toHaveLength(8);
  expect(home.deals.at(-1)?.reason).toBeNull();
  expect(await findHome(colleague, {})).toMatchObject({ deals: [], toPush: 0, openDeals: 0 });
});
