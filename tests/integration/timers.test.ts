import { expect, test } from 'vitest';
import { moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import { findOpportunity } from '@/lib/domain/opportunities/deal/queries';
import { timerRang } from '@/lib/domain/opportunities/timers/events';
import { ringTimers } from '@/lib/domain/opportunities/timers/ring';
import { timerNews } from '@/lib/domain/notifications/timer-news';
import type { Timer } from '@/lib/domain/process/timers/vocabulary';
import { aDesignedProcessOf, aStage } from '../factories/designs';
import { aDealOf } from '../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

const REMIND: Timer = { at: 'target', act: 'remind', role: null };
const ESCALATE: Timer = { at: 'max', act: 'escalate', role: 'channel_manager' };
const FLAG: Timer = { at: 'max', act: 'flag', role: null };

async function aDealSince(days: number) {
  const manager = await aVendor('channel_manager');
  const seller = await aPartnerOf(manager);
  const stages = [
    aStage('first', { targetDays: 10, maxDays: 20, timers: [REMIND, ESCALATE, FLAG] }),
    aStage('second', { targetDays: 10, maxDays: 20, timers: [FLAG] }),
  ];
  const { processId } = await aDesignedProcessOf(manager, stages);
  const { id } = await aDealOf(seller, { processId, ownerId: seller.userId, openedAt: daysAgo(days) });
  const ring = () => inWorkspace(manager.workspaceId, ringTimers);
  const rung = () =>
    inWorkspace(manager.workspaceId, async ({ tx }) => {
      const events = await tx.event.findMany({ where: { name: timerRang.name }, orderBy: { createdAt: 'asc' } });
      return events.map(({ data }) => (data as { act: string }).act).toSorted();
    });
  return { manager, seller, id, ring, rung };
}

test('nothing rings before its day', async () => {
  const { ring } = await aDealSince(9);
  await expect(ring()).resolves.toBe(0);
});

test('at the target the owner is reminded, at the most days it goes further, and each rings once', async () => {
  const late = await aDealSince(11);
  await late.ring();
  await late.ring();
  await expect(late.rung()).resolves.toEqual(['remind']);

  const stuck = await aDealSince(21);
  await Promise.all([stuck.ring()]);
  await stuck.ring();
  await expect(stuck.rung()).resolves.toEqual(['escalate', 'flag', 'remind']);
  expect((await findOpportunity(stuck.seller, { opportunityId: stuck.id })).flaggedAt).not.toBeNull();
});

test('a move takes the flag away, and the next stage counts its own days', async () => {
  const { seller, id, ring, rung } = await aDealSince(30);
  await ring();
  const card = await moveOpportunity(seller, { opportunityId: id, toStageKey: 'second', version: 1 });
  expect(card.flaggedAt).toBeNull();
  await expect(ring()).resolves.toBe(0);
  await expect(rung()).resolves.toHaveLength(3);
});

test('who is to be told is told, in the product and by mail, and a flag tells nobody', async () => {
  const { manager, seller, ring } = await aDealSince(25);
  await ring();
  await inWorkspace(manager.workspaceId, async (ctx) => {
    for (const event of await ctx.tx.event.findMany({ where: { name: timerRang.name } })) {
      const happened = { ...event, createdAt: event.createdAt.toISOString() };
      for (const { react } of timerNews) await react(ctx, happened);
    }
  });

  const [news, mails] = await inWorkspace(manager.workspaceId, async ({ tx }) => [
    await tx.notification.findMany({ select: { userId: true, title: true } }),
    await tx.mail.findMany({ select: { subject: true } }),
  ]);
  expect(news).toHaveLength(2);
  expect(news).toContainEqual({ userId: seller.userId, title: 'Aurora Foods waits in first' });
  expect(news).toContainEqual({ userId: manager.userId, title: 'Aurora Foods is stuck in first' });
  expect(mails).toHaveLength(2);
});
