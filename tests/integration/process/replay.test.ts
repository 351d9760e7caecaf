import { expect, test } from 'vitest';
import { seededRandom } from '@/lib/core/seeded-random';
import { discardDraft, publishProcess } from '@/lib/domain/process/draft/service';
import { removeStage, saveStage } from '@/lib/domain/process/draft/stage-service';
import { replayJob } from '@/lib/domain/process/replay/jobs';
import { exportStops, getReplay, listStops } from '@/lib/domain/process/replay/queries';
import { runReplay } from '@/lib/domain/process/replay/run';
import { startReplay } from '@/lib/domain/process/replay/service';
import { aHistoryOf, type Step } from '../../factories/history';
import { aDraftOf } from '../../factories/process';
import { aDraftThatAsks, aFieldCriterion, recordedOf, tried } from '../../factories/replays';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

const DAY = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString();
}

async function aPlace(criteria = [aFieldCriterion('budget')]) {
  const admin = await aVendor('vendor_admin');
  const partner = await aPartnerOf(admin, { name: 'Kestrel Systemhaus' });
  return { admin, partner, ...(await aDraftThatAsks(admin, criteria)) };
}

type Place = Awaited<ReturnType<typeof aPlace>>;

/** A deal that went this way, of which is known from its opening on when its budget became known. */
async function aRecordedDeal({ partner, process }: Place, steps: ReadonlyArray<Step>, budgetAt: string | null) {
  const id = await aHistoryOf(partner, process, steps);
  const opening = { field: 'dealType', value: 'new_customer', at: new Date(steps[0]![1]) };
  const budget = budgetAt === null ? [] : [{ field: 'budget', value: '5000', at: new Date(budgetAt) }];
  await recordedOf(partner, { id, partnerId: partner.partnerId }, [opening, ...budget]);
  return id;
}

test('a draft is tried on what was recorded, and says which deals it would have stopped', async () => {
  const place = await aPlace();
  const { admin, processId, partner, process } = place;
  const way = [
    ['first', daysAgo(60)],
    ['second', daysAgo(50)],
    ['third', daysAgo(40)],
  ] as const;
  await aRecordedDeal(place, [...way, ['won', daysAgo(30)]], daysAgo(45));
  const late = await aRecordedDeal(place, [...way, ['won', daysAgo(30)]], daysAgo(36));
  const never = await aRecordedDeal(place, [...way, ['lost', daysAgo(30)]], null);
  await aHistoryOf(partner, process, way);

  const view = await tried(admin, processId);
  expect(view).toMatchObject({ status: 'done', fate: 'same', number: 2, total: 4, done: 4, failure: null });
  expect(view.result).toMatchObject({ deals: 4, recorded: 3, currency: 'EUR' });
  expect(view.result?.gates).toMatchObject([
    {
      ...{ gate: 'exit:second', judged: { won: 2, lost: 1, open: 0 }, stopped: { won: 1, lost: 1, open: 0 } },
      ...{ notKnown: 1, later: { deals: 1 }, criteria: [{ key: 'budget', missing: 2 }] },
    },
  ]);
  expect(view.result?.gates[0]?.later.medianDays).toBeCloseTo(4, 3);

  const stops = await listStops(admin, { processId, replayId: view.id, gate: 'exit:second' });
  expect(stops.total).toBe(2);
  expect(new Set(stops.rows.map(({ id }) => id))).toEqual(new Set([late, never]));
  expect(stops.rows.find(({ id }) => id === never)).toMatchObject({
    missing: ['budget known'],
    outcome: 'lost',
    days: null,
  });

  const file = await exportStops(admin, { processId, replayId: view.id });
  expect(file.csv.split('\r\n')).toHaveLength(4);
});

test('what it counts is what one statement over the whole history counts', async () => {
  const place = await aPlace();
  const random = seededRandom('replay by brute force');
  for (let i = 0; i < 60; i += 1) await drawDeal(place, random);

  const { result, since, until } = await tried(place.admin, place.processId);
  const gate = result?.gates[0];
  expect(gate?.stopped).toEqual(await countByForce(place, { since, until, stopped: true }));
  expect(gate?.judged).toEqual(await countByForce(place, { since, until, stopped: false }));
  expect(gate && gate.stopped.won + gate.stopped.lost + gate.stopped.open).toBeGreaterThan(5);
});

async function drawDeal(place: Place, random: ReturnType<typeof seededRandom>): Promise<void> {
  let day = random.integer(20, 420);
  const steps: Array<Step> = [['first', daysAgo(day)]];
  for (const key of ['second', 'third', random.pick(['won', 'lost'])]) {
    day -= random.integer(1, 30);
    if (day <= 0 || random.chance(0.2)) break;
    steps.push([key, daysAgo(day)]);
  }
  const known = random.chance(0.3) ? null : daysAgo(day + random.integer(-10, 60));
  await aRecordedDeal(place, steps, known);
}

/** Every deal has a first way out of the second stage; what its budget held then is looked up for each by itself. */
async function countByForce({ admin, processId }: Place, asked: { since: string; until: string; stopped: boolean }) {
  const rows = await inWorkspace(
    admin.workspaceId,
    ({ tx }) =>
      tx.$queryRaw<Array<{ kind: 'won' | 'lost' | 'open'; deals: number }>>`
      select o."stageKind"::text as kind, count(*)::int as deals
      from "Opportunity" o
      join "StageInterval" s on s."opportunityId" = o.id and s."stageKey" = 'second'
      join "StageInterval" n on n."opportunityId" = o.id and n.sequence = s.sequence + 1 and n."stageKey" in ('third', 'won')
      where o."processId" = ${processId}::uuid
        and n."enteredAt" between ${new Date(asked.since)} and ${new Date(asked.until)}
        and (not ${asked.stopped} or not exists (select from "FieldChange" f
          where f."opportunityId" = o.id and f.field = 'budget' and f.at <= n."enteredAt"))
      group by 1`,
  );
  return { open: 0, won: 0, lost: 0, ...Object.fromEntries(rows.map(({ kind, deals }) => [kind, deals])) };
}

test('the same draft and history give the same answer', async () => {
  const place = await aPlace();
  const random = seededRandom('twice');
  for (let i = 0; i < 12; i += 1) await drawDeal(place, random);

  const first = await tried(place.admin, place.processId);
  const second = await tried(place.admin, place.processId);
  expect(second.id).not.toBe(first.id);
  expect(second.result).toEqual(first.result);
});

test('a job that runs again begins again and counts nothing twice', async () => {
  const place = await aPlace();
  const { admin, processId } = place;
  await aRecordedDeal(
    place,
    [
      ['first', daysAgo(9)],
      ['second', daysAgo(8)],
      ['third', daysAgo(7)],
    ],
    null,
  );
  const { id: replayId } = await startReplay(admin, { processId });

  const run = () => replayJob.run({ workspaceId: admin.workspaceId }, { replayId });
  await Promise.all([run(), run()]);
  await run();
  await expect(getReplay(admin, { processId })).resolves.toMatchObject({ status: 'done', total: 1, done: 1 });
  await expect(listStops(admin, { processId, replayId })).resolves.toMatchObject({ total: 1 });
});

test('an empty history is said to be empty', async () => {
  const { admin, processId } = await aPlace();
  const view = await tried(admin, processId);
  expect(view).toMatchObject({ status: 'done', total: 0, result: { deals: 0, gates: [{ notKnown: 0 }] } });
});

test('a draft without changes, a first version and a process without a draft are refused with what to do', async () => {
  const admin = await aVendor('vendor_admin');
  const { processId, version } = await aDraftOf(admin);
  await expect(startReplay(admin, { processId })).rejects.toMatchObject({ reason: 'process.nothing_to_try' });

  const words = { definition: 'Other words.', targetDays: 3 };
  const { draft } = await saveStage(admin, { processId, version, stageKey: 'prospect', changes: words });
  await expect(startReplay(admin, { processId })).rejects.toMatchObject({ reason: 'process.nothing_to_try' });

  await discardDraft(admin, { processId, version: draft!.version });
  await expect(startReplay(admin, { processId })).rejects.toMatchObject({ reason: 'process.no_draft_to_try' });
  await expect(getReplay(admin, { processId })).resolves.toBeNull();
});

test('two who ask at once get one replay', async () => {
  const { admin, processId } = await aPlace();
  const [one, other] = await Promise.all([startReplay(admin, { processId }), startReplay(admin, { processId })]);
  expect(one.id).toBe(other.id);
});

test('a draft that is edited, published or discarded meanwhile is told apart from the one that was tried', async () => {
  const { admin, processId, version } = await aPlace();
  const { id: replayId } = await startReplay(admin, { processId });
  const edited = await saveStage(admin, { processId, version, stageKey: 'first', changes: { probability: 25 } });
  await runReplay({ workspaceId: admin.workspaceId, replayId });
  await expect(getReplay(admin, { processId })).resolves.toMatchObject({ status: 'done', fate: 'edited' });

  const again = await startReplay(admin, { processId });
  await publishProcess(admin, { processId, version: edited.draft!.version, notes: '' });
  await runReplay({ workspaceId: admin.workspaceId, replayId: again.id });
  await expect(getReplay(admin, { processId })).resolves.toMatchObject({ status: 'done', fate: 'published' });

  const other = await aPlace();
  const begun = await startReplay(other.admin, { processId: other.processId });
  await discardDraft(other.admin, { processId: other.processId, version: other.version });
  await runReplay({ workspaceId: other.admin.workspaceId, replayId: begun.id });
  const left = await getReplay(other.admin, { processId: other.processId });
  expect(left).toMatchObject({ status: 'done', fate: 'discarded' });
});

test('an answer that another took the place of is no longer to be had', async () => {
  const { admin, processId } = await aPlace();
  const { id: replayId } = await tried(admin, processId);
  await tried(admin, processId);
  await expect(listStops(admin, { processId, replayId })).rejects.toMatchObject({ reason: 'process.replay_gone' });
});

test('the deals of a removed stage are read as deals of the stage that they belong to', async () => {
  const place = await aPlace([]);
  const { admin, processId, version } = place;
  await aRecordedDeal(
    place,
    [
      ['first', daysAgo(9)],
      ['second', daysAgo(8)],
      ['third', daysAgo(7)],
      ['won', daysAgo(2)],
    ],
    null,
  );
  await aRecordedDeal(
    place,
    [
      ['first', daysAgo(9)],
      ['second', daysAgo(8)],
    ],
    null,
  );

  const asking = { criteria: [aFieldCriterion('budget')] };
  const { draft } = await saveStage(admin, { processId, version, stageKey: 'third', changes: asking });
  await removeStage(admin, { processId, version: draft!.version, stageKey: 'second', movedTo: 'third' });

  const { result } = await tried(admin, processId);
  expect(result?.gates).toMatchObject([{ gate: 'exit:third', stopped: { won: 1, open: 0 } }]);
  expect(result?.stages.find(({ stageKey }) => stageKey === 'second')).toMatchObject({
    before: { left: 1 },
    after: null,
  });
});
