import { afterAll, expect, test, vi } from 'vitest';
import { newId } from '@/lib/core/ids';
import { addNote, moveOpportunity } from '@/lib/domain/opportunities/deal/service';
import { findBoard } from '@/lib/domain/opportunities/board/queries';
import { describeDeals } from '@/lib/domain/opportunities/live/describe';
import type { LiveNews } from '@/lib/domain/opportunities/live/vocabulary';
import { attendDeal } from '@/lib/domain/opportunities/presence/service';
import type { Attendance } from '@/lib/domain/opportunities/presence/vocabulary';
import { pool } from '@/lib/platform/db/client';
import { closeFeed, join, type Message } from '@/lib/platform/live/feed';
import type { PersonViewer } from '@/lib/platform/session';
import { aDealOf } from '../factories/opportunities';
import { anOpenProcessOf } from '../factories/open-process';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

afterAll(closeFeed);

type Heard = { messages: Array<Message>; doubts: number; leave: () => void };

/** Listens as this person; the first message says that nothing is known yet. */
async function listening(viewer: PersonViewer, after: string | null = null): Promise<Heard> {
  const heard: Heard = { messages: [], doubts: 0, leave: () => undefined };
  heard.leave = join(
    {
      viewer,
      userId: viewer.userId,
      send: (message) => heard.messages.push(message),
      doubt: () => (heard.doubts += 1),
    },
    describeDeals,
    after,
  );
  await vi.waitFor(async () => {
    const { rows } = await pool().query(`select from pg_stat_activity where query = 'listen tributary_signals'`);
    expect(rows.length).toBeGreaterThan(0);
  });
  return heard;
}

function newsOf({ messages }: Heard): ReadonlyArray<LiveNews> {
  return messages.flatMap(({ kind, data }) => (kind === 'news' ? [data as LiveNews] : []));
}

function seenBy({ messages }: Heard): ReadonlyArray<string> {
  return messages.flatMap(({ kind, data }) => (kind === 'presence' ? [(data as Attendance).doing] : []));
}

function cardsIn(heard: Heard): ReadonlyArray<{ id: string; stageKey: string }> {
  return newsOf(heard).flatMap(({ deals }) => (deals && deals !== 'many' ? deals.cards.map(({ card }) => card) : []));
}

async function aBoard() {
  const vendor = await aVendor();
  const [partner, rival] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const { processId } = await anOpenProcessOf(vendor);
  const deal = await aDealOf(partner, { processId });
  return { vendor, partner, rival, processId, deal };
}

test('a move is heard by the vendor and by the partner whose deal it is, and by no other', async () => {
  const { vendor, partner, rival, processId, deal } = await aBoard();
  const stranger = await aVendor();
  const [atVendor, atPartner, atRival, elsewhere] = await Promise.all(
    [vendor, partner, rival, stranger].map((one) => listening(one)),
  );
  if (!atVendor || !atPartner || !atRival || !elsewhere) throw new Error('nobody listens');

  await moveOpportunity(vendor, { opportunityId: deal.id, toStageKey: 'second', version: 1 });
  for (const heard of [atVendor, atPartner])
    await vi.waitFor(() =>
      expect(cardsIn(heard)).toContainEqual(expect.objectContaining({ id: deal.id, stageKey: 'second' })),
    );

  expect(newsOf(atRival)).toEqual([]);
  expect(newsOf(elsewhere)).toEqual([]);
  for (const heard of [atVendor, atPartner, atRival, elsewhere]) heard.leave();
  expect(processId).toBe(deal.processId);
});

test('the sums that are told are those that the board of the same person shows', async () => {
  const { vendor, partner, rival, processId, deal } = await aBoard();
  await aDealOf(rival, { processId, amountMinor: 123_457n });
  const [atVendor, atPartner] = [await listening(vendor), await listening(partner)];

  await moveOpportunity(vendor, { opportunityId: deal.id, toStageKey: 'second', version: 1 });
  for (const [viewer, heard] of [
    [vendor, atVendor],
    [partner, atPartner],
  ] as const) {
    await vi.waitFor(() => expect(cardsIn(heard).some(({ stageKey }) => stageKey === 'second')).toBe(true));
    const board = await findBoard(viewer, { processId });
    const last = newsOf(heard).at(-1)?.deals;
    const told = last && last !== 'many' ? last.totals.find((one) => one.processId === processId) : undefined;
    for (const { key, deals, totalMinor, weightedMinor } of told?.columns ?? [])
      expect(board.columns.find((column) => column.key === key)).toMatchObject({ deals, totalMinor, weightedMinor });
    expect(told?.columns.map(({ key }) => key).toSorted()).toEqual(['first', 'second']);
    heard.leave();
  }
});

test('who comes back hears what was missed, in order; who names what nobody knows reads anew', async () => {
  const { vendor, deal } = await aBoard();
  const before = await listening(vendor);
  await addNote(vendor, { opportunityId: deal.id, note: 'They called.' });
  await vi.waitFor(() => expect(newsOf(before)).not.toEqual([]));
  const last = before.messages.at(-1)?.id ?? null;
  before.leave();

  // Somebody else of the workspace keeps the process listening.
  const other = await listening(vendor);
  await moveOpportunity(vendor, { opportunityId: deal.id, toStageKey: 'second', version: 1 });
  await vi.waitFor(() => expect(cardsIn(other)).not.toEqual([]));

  const after = await listening(vendor, last);
  await vi.waitFor(() => expect(cardsIn(after)).toContainEqual(expect.objectContaining({ stageKey: 'second' })));
  expect(after.messages.every(({ kind }) => kind === 'news')).toBe(true);

  const lost = await listening(vendor, newId());
  expect(lost.messages.map(({ kind }) => kind)).toEqual(['anew']);
  for (const heard of [other, after, lost]) heard.leave();
});

test('another place in the same column is told as well, though it leaves no trace', async () => {
  const { vendor, processId, deal, partner } = await aBoard();
  const below = await aDealOf(partner, { processId });
  const heard = await listening(vendor);
  await moveOpportunity(vendor, { opportunityId: below.id, toStageKey: 'first', version: 1, afterId: deal.id });

  await vi.waitFor(() => expect(cardsIn(heard).at(-1)).toMatchObject({ id: below.id, stageKey: 'first' }));
  heard.leave();
});

test('a notification is told to the one whom it is for', async () => {
  const { vendor, deal } = await aBoard();
  const colleague = await aVendor('channel_manager', vendor.workspaceId);
  const [mine, theirs] = [await listening(vendor), await listening(colleague)];
  await inWorkspace(vendor.workspaceId, ({ tx, now }) =>
    tx.notification.create({
      data: {
        ...{
          id: newId(),
          workspaceId: vendor.workspaceId,
          userId: vendor.userId,
          eventId: newId(),
          kind: 'task.written',
        },
        ...{ title: 'A task for you', body: '', href: `/deals/${deal.id}`, createdAt: now },
      },
    }),
  );

  await vi.waitFor(() => expect(newsOf(mine).map(({ notifications }) => notifications)).toContain(1));
  expect(newsOf(theirs).filter(({ notifications }) => notifications > 0)).toEqual([]);
  mine.leave();
  theirs.leave();
});

test('when the database lets go of the line, everybody reads anew and goes on hearing', async () => {
  const { vendor, deal } = await aBoard();
  const heard = await listening(vendor);
  const told = heard.messages.length;
  await pool().query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen tributary_signals'`);
  await vi.waitFor(() => expect(heard.messages.slice(told).map(({ kind }) => kind)).toContain('anew'), {
    timeout: 10_000,
  });

  await moveOpportunity(vendor, { opportunityId: deal.id, toStageKey: 'second', version: 1 });
  await vi.waitFor(() => expect(cardsIn(heard)).not.toEqual([]), { timeout: 10_000 });
  heard.leave();
});

test('who is at a deal is shown to the vendor, and to the partner where it is one of their own', async () => {
  const { vendor, partner, rival, deal } = await aBoard();
  const colleague = await aVendor('channel_manager', vendor.workspaceId);
  const fellow = { ...partner, userId: newId() };
  const [atVendor, atPartner, atRival] = [await listening(colleague), await listening(fellow), await listening(rival)];

  await attendDeal(vendor, { opportunityId: deal.id, doing: 'looking' });
  await attendDeal(partner, { opportunityId: deal.id, doing: 'moving' });
  await vi.waitFor(() => expect(seenBy(atVendor)).toEqual(['looking', 'moving']));
  await vi.waitFor(() => expect(seenBy(atPartner)).toEqual(['moving']));
  expect(seenBy(atRival)).toEqual([]);
  await expect(attendDeal(rival, { opportunityId: deal.id, doing: 'looking' })).rejects.toThrow();
  for (const heard of [atVendor, atPartner, atRival]) heard.leave();
});

test('what puts somebody’s place in question makes their sessions be looked at again', async () => {
  const { vendor } = await aBoard();
  const heard = await listening(vendor);
  await inWorkspace(vendor.workspaceId, ({ tx, now }) =>
    tx.event.createMany({
      data: {
        ...{ id: newId(), workspaceId: vendor.workspaceId, name: 'user.deactivated', subjectType: 'user' },
        ...{ subjectId: vendor.userId, partnerId: null, actorName: 'Ingrid Sommer', data: {}, createdAt: now },
      },
    }),
  );
  await vi.waitFor(() => expect(heard.doubts).toBe(1));
  heard.leave();
});
