import { expect, test } from 'vitest';
import { passPlay, usePlay } from '@/lib/domain/playbooks/answers/service';
import { offerPlays } from '@/lib/domain/playbooks/offering';
import { getPlay, listDealPlays, matchDeals } from '@/lib/domain/playbooks/queries';
import { playReactions } from '@/lib/domain/playbooks/reactions';
import { createPlay, updatePlay } from '@/lib/domain/playbooks/service';
import { receiveSignal } from '@/lib/domain/playbooks/signals/service';
import { updateOpportunity } from '@/lib/domain/opportunities/deal/service';
import { listTimeline } from '@/lib/domain/opportunities/deal/queries';
import { deliverEvents } from '@/lib/platform/subscribe';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { aDealOf } from '../../factories/opportunities';
import { all, aPlayOf, ASK_FOR_REFERENCE, offerIn, WORTH_SOMETHING } from '../../factories/plays';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const DAY_MS = 86_400_000;
const HERE_A_WHILE = { kind: 'days', subject: 'days_in_stage', operator: 'at_least', days: 28 } as const;

async function aPlace() {
  const admin = await aVendor('vendor_admin');
  return { admin, seller: await aPartnerOf(admin) };
}

async function onlyPlayAt(seller: PartnerViewer, opportunityId: string) {
  const [play] = await listDealPlays(seller, { opportunityId });
  return play ?? expect.fail('no play is offered');
}

/** What a worker does with everything that has happened so far. */
async function hearOf(workspaceId: string) {
  const events = await inWorkspace(workspaceId, ({ tx }) => tx.event.findMany({ orderBy: { createdAt: 'asc' } }));
  for (const { id } of events) await deliverEvents(playReactions).run({ workspaceId }, { eventId: id });
}

test('a deal that comes to fit is offered the play, and its tasks once it is used', async () => {
  const { admin, seller } = await aPlace();
  const { name } = await aPlayOf(admin);
  const deal = await aDealOf(seller, { amountMinor: 4_000_000n, ownerId: seller.userId });
  await hearOf(seller.workspaceId);
  expect(await listDealPlays(seller, { opportunityId: deal.id })).toEqual([]);

  await updateOpportunity(seller, { opportunityId: deal.id, version: 1, fields: { amount: '84,000' } });
  await hearOf(seller.workspaceId);
  const play = await onlyPlayAt(seller, deal.id);
  expect(play).toMatchObject({ name, because: 'the amount is at least €50,000', used: null, record: null });

  await usePlay(seller, { offerId: play.id });
  const tasks = await inWorkspace(seller.workspaceId, ({ tx }) =>
    tx.task.findMany({ where: { opportunityId: deal.id } }),
  );
  expect(tasks).toMatchObject([
    {
      origin: 'play',
      title: 'Call the reference customer',
      how: '- Whom would they like to talk to?',
      assigneeId: seller.userId,
    },
  ]);
  expect(await onlyPlayAt(seller, deal.id)).toMatchObject({ used: { by: 'Jonas Weber' } });
  await expect(usePlay(seller, { offerId: play.id })).rejects.toMatchObject({ reason: 'play.answered' });
});

test('what only time brings is offered by the clock, and shown while it holds', async () => {
  const { admin, seller } = await aPlace();
  await aPlayOf(admin, { conditions: all(HERE_A_WHILE) });
  const deal = await aDealOf(seller);
  expect(await offerIn(admin)).toBe(0);
  expect(await offerIn(admin, new Date(Date.now() + 28 * DAY_MS))).toBe(1);
  expect(await listDealPlays(seller, { opportunityId: deal.id })).toEqual([]);
});

test('two workers at the same time offer a play once', async () => {
  const { admin, seller } = await aPlace();
  const { id: playId } = await aPlayOf(admin);
  for (let deals = 0; deals < 5; deals += 1) await aDealOf(seller);

  const work = () => inWorkspace(admin.workspaceId, (ctx) => offerPlays(ctx, {}));
  const offered = await Promise.all([work(), work(), work(), work()]);
  expect(offered.reduce((sum, count) => sum + count, 0)).toBe(5);
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.playOffer.count({ where: { playId } }))).toBe(5);
  expect(await offerIn(admin)).toBe(0);
});

test('a play that is passed does not come back, and its reason stands in the timeline', async () => {
  const { admin, seller } = await aPlace();
  await aPlayOf(admin);
  const deal = await aDealOf(seller);
  await offerIn(admin);

  const { id: offerId } = await onlyPlayAt(seller, deal.id);
  await passPlay(seller, { offerId, reason: 'They know us.' });
  expect(await offerIn(admin)).toBe(0);
  expect(await listDealPlays(seller, { opportunityId: deal.id })).toEqual([]);
  const { items } = await listTimeline(seller, { opportunityId: deal.id });
  expect(items[0]).toMatchObject({ name: 'opportunity.play_passed', data: { reason: 'They know us.' } });
});

test('a paused play is offered to nobody, and its conditions are not shown', async () => {
  const { admin, seller } = await aPlace();
  const { id: playId, version } = await aPlayOf(admin);
  const deal = await aDealOf(seller);
  await updatePlay(admin, { playId, version, active: false });
  expect(await offerIn(admin)).toBe(0);

  await updatePlay(admin, { playId, version: version + 1, active: true });
  expect(await offerIn(admin)).toBe(1);
  await updatePlay(admin, { playId, version: version + 2, isArchived: true });
  expect(await listDealPlays(seller, { opportunityId: deal.id })).toEqual([]);
});

test('of two people who change a play the second is told, with the play as it is now', async () => {
  const { admin } = await aPlace();
  const { id: playId, version } = await aPlayOf(admin);
  await updatePlay(admin, { playId, version, name: 'First' });
  await expect(updatePlay(admin, { playId, version, name: 'Second' })).rejects.toMatchObject({
    reason: 'play.changed',
    details: { name: 'First' },
  });
});

test.each([
  ['no condition', { conditions: all() }, 'play.nothing_asked'],
  [
    'an amount in a currency without a rate',
    { conditions: all({ ...WORTH_SOMETHING, currency: 'CHF' }) },
    'play.never_judged',
  ],
  ['a deleted field', { conditions: all({ ...WORTH_SOMETHING, field: 'gone' }) }, 'play.never_judged'],
  ['nothing to offer', { offer: { ...ASK_FOR_REFERENCE, tasks: [], questions: [] } }, 'play.nothing_offered'],
])('a play with %s is refused', async (_name, wrong, reason) => {
  const { admin } = await aPlace();
  const play = { name: 'Reference', conditions: all(WORTH_SOMETHING), offer: ASK_FOR_REFERENCE, ...wrong };
  await expect(createPlay(admin, play)).rejects.toMatchObject({ reason });
});

test('the editor shows the deals that conditions match now, and no others', async () => {
  const { admin, seller } = await aPlace();
  const large = await aDealOf(seller, { title: 'Large' });
  await aDealOf(seller, { title: 'Small', amountMinor: 100n });
  const matches = await matchDeals(admin, { conditions: all(WORTH_SOMETHING) });
  expect(matches).toMatchObject({ count: 1, deals: [{ id: large.id, title: 'Large' }] });
});

test('a play counts how its closed deals fared, used and not', async () => {
  const { admin, seller } = await aPlace();
  const { id: playId } = await aPlayOf(admin);
  const deals = [await aDealOf(seller), await aDealOf(seller), await aDealOf(seller), await aDealOf(seller)];
  await offerIn(admin);
  const { id: offerId } = await onlyPlayAt(seller, deals[0]!.id);
  await usePlay(seller, { offerId });
  const close = (at: number, stageKind: 'won' | 'lost') =>
    inWorkspace(admin.workspaceId, ({ tx }) =>
      tx.opportunity.updateMany({ where: { id: deals[at]!.id }, data: { stageKind } }),
    );
  await close(0, 'won');
  await close(1, 'lost');
  await close(2, 'won');

  const { record } = await getPlay(admin, { playId });
  expect(record).toEqual({ offered: 4, used: 1, passed: 0, usedClosed: 1, usedWon: 1, otherClosed: 2, otherWon: 1 });
});

test('what the customer did is told once, wakes plays and counts as activity', async () => {
  const { admin, seller } = await aPlace();
  const opened = { kind: 'signal', signal: 'opened', operator: 'at_least', times: 1, days: 7 } as const;
  await aPlayOf(admin, { conditions: all(opened) });
  const deal = await aDealOf(seller, { openedAt: new Date(Date.now() - 9 * DAY_MS) });
  const signal = { opportunityId: deal.id, kind: 'opened' as const, subject: 'Proposal', externalId: 'mail-1' };

  const first = await receiveSignal(admin, signal);
  expect(await receiveSignal(admin, { ...signal, subject: 'Again' })).toEqual(first);
  await hearOf(admin.workspaceId);
  await onlyPlayAt(seller, deal.id);

  const { items } = await listTimeline(seller, { opportunityId: deal.id });
  expect(items.filter(({ name }) => name === 'opportunity.signal_received')).toHaveLength(1);
  const row = await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.opportunity.findUniqueOrThrow({ where: { id: deal.id } }),
  );
  expect(row.lastActivityAt.toISOString()).toBe(first.at);
});

test('a signal from tomorrow, or with the id of another deal’s, is refused', async () => {
  const { admin, seller } = await aPlace();
  const [one, other] = [await aDealOf(seller), await aDealOf(seller)];
  const signal = { opportunityId: one.id, kind: 'clicked' as const, externalId: 'mail-1' };
  const tomorrow = new Date(Date.now() + DAY_MS).toISOString();
  await expect(receiveSignal(admin, { ...signal, at: tomorrow })).rejects.toMatchObject({ reason: 'signal.in_future' });
  await receiveSignal(admin, signal);
  await expect(receiveSignal(admin, { ...signal, opportunityId: other.id })).rejects.toMatchObject({
    reason: 'signal.other_deal',
  });
});
