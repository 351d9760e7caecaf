import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/core/csv';
import { getHistory } from '@/lib/domain/analytics/queries';
import { getImport } from '@/lib/domain/imports/queries';
import { runImport } from '@/lib/domain/imports/run';
import { startImport } from '@/lib/domain/imports/service';
import { applyMove } from '@/lib/domain/opportunities/move';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { aPlaceForHistory, anUploadOf, DAY_BY_DAY, dealsOf, imported } from '../../factories/imports';
import { aPartnerOf, inWorkspace } from '../../factories/workspace';

test('a file becomes deals with their history, their totals and a line in their timeline', async () => {
  const { admin, partnerId, processId } = await aPlaceForHistory();
  const checked = await anUploadOf(admin, { text: DAY_BY_DAY });
  expect(checked).toMatchObject({ status: 'checked', rowsTotal: 7, rowsGood: 7, rowsBad: 0, missing: [] });
  expect(checked.mapping).toMatchObject({
    columns: { case: 'case', stage: 'stage', time: 'at' },
    timeFormat: 'iso',
    partnerId,
    destination: { kind: 'existing', processId },
  });
  expect(await dealsOf(admin)).toEqual([]);

  const done = await imported(admin, checked);
  expect(done).toMatchObject({ status: 'done', rowsAdded: 7, dealsAdded: 3, processName: 'IT channel' });

  const [a, b, c] = await dealsOf(admin);
  expect(a).toMatchObject({
    title: 'A',
    importKey: 'A',
    partnerId,
    stageKey: 'solution_demo',
    stageKind: 'open',
    amountMinor: 0n,
  });
  expect(a).toMatchObject({ account: { name: 'A', partnerId }, qualifiedAt: new Date('2026-01-03'), closedAt: null });
  expect(a?.intervals).toMatchObject([
    {
      stageKey: 'prospect',
      sequence: 1,
      direction: 'start',
      enteredAt: new Date('2026-01-01'),
      leftAt: new Date('2026-01-03'),
    },
    { stageKey: 'qualified', sequence: 2, direction: 'forward', durationMs: BigInt(5 * 86_400_000) },
    { stageKey: 'solution_demo', sequence: 3, direction: 'forward', leftAt: null },
  ]);
  expect(b).toMatchObject({ stageKey: 'qualified', enteredStageAt: new Date('2026-01-12') });
  expect(c).toMatchObject({ stageKey: 'lost', stageKind: 'lost', closedAt: new Date('2026-01-05'), qualifiedAt: null });
  expect(new Set([a?.number, b?.number, c?.number]).size).toBe(3);

  const totals = await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.stageTotal.findMany({ orderBy: { stageKey: 'asc' } }),
  );
  expect(totals.map(({ stageKey, deals }) => [stageKey, deals])).toEqual([
    ['lost', 1],
    ['qualified', 1],
    ['solution_demo', 1],
  ]);
  const events = await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.event.findMany({ where: { name: { contains: 'import' } } }),
  );
  expect(events.map(({ name }) => name).toSorted()).toEqual([
    'import.finished',
    'opportunity.imported',
    'opportunity.imported',
    'opportunity.imported',
  ]);
});

test('deals that a file takes past criteria were let through by it, which can be read at each', async () => {
  const { admin } = await aPlaceForHistory();
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));

  const [a] = await dealsOf(admin);
  const kept = await inWorkspace(admin.workspaceId, async ({ tx }) => ({
    overrides: await tx.gateOverride.findMany({ orderBy: { opportunityId: 'asc' } }),
    event: await tx.event.findFirstOrThrow({ where: { name: 'opportunity.imported', subjectId: a?.id ?? '' } }),
  }));
  const [override] = kept.overrides.filter(({ opportunityId }) => opportunityId === a?.id);
  expect(override).toMatchObject({ fromKey: 'prospect', toKey: 'solution_demo', byId: null });
  expect(override?.reason).toMatch(/^Came in with .*\.csv\.$/);
  expect(override?.missing).toEqual((kept.event.data as { missing: unknown }).missing);
  expect(override?.missing).toContainEqual({
    ...{ stageKey: 'prospect', criterionKey: 'first_talk', label: 'First talk agreed' },
  });
  // The lost one passed no gate, and the same file again lets nothing through a second time.
  expect(kept.overrides).toHaveLength(2);
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  await expect(inWorkspace(admin.workspaceId, ({ tx }) => tx.gateOverride.count())).resolves.toBe(2);
});

test('the same file again adds nothing', async () => {
  const { admin } = await aPlaceForHistory();
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  const before = await dealsOf(admin);

  const again = await anUploadOf(admin, { text: DAY_BY_DAY });
  expect(again).toMatchObject({ rowsGood: 7, rowsKnown: 7 });
  expect(await imported(admin, again)).toMatchObject({ status: 'done', rowsAdded: 0, dealsAdded: 0 });
  expect(await dealsOf(admin)).toEqual(before);
});

test('a longer file adds the rest, to known deals and as new ones', async () => {
  const { admin } = await aPlaceForHistory();
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));

  const longer = `${DAY_BY_DAY}\nB,Won,2026-02-01\nD,Prospect,2026-02-02\nA,Qualified,2026-02-03`;
  const checked = await anUploadOf(admin, { text: longer });
  expect(checked).toMatchObject({ rowsGood: 10, rowsKnown: 7 });
  expect(await imported(admin, checked)).toMatchObject({ rowsAdded: 3, dealsAdded: 1 });

  const [a, b, , d] = await dealsOf(admin);
  expect(a?.intervals.map(({ stageKey, direction }) => [stageKey, direction])).toEqual([
    ['prospect', 'start'],
    ['qualified', 'forward'],
    ['solution_demo', 'forward'],
    ['qualified', 'back'],
  ]);
  expect(b).toMatchObject({ stageKey: 'won', stageKind: 'won', closedAt: new Date('2026-02-01'), version: 2 });
  expect(d).toMatchObject({ importKey: 'D', stageKey: 'prospect' });
});

test('a deal that people moved meanwhile keeps their move and gets what the file knows besides', async () => {
  const { admin } = await aPlaceForHistory();
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  const [, b] = await dealsOf(admin);
  await asViewer(admin, 'write', (tx) =>
    applyMove(contextFor(admin, tx, new Date('2026-03-01')), {
      opportunityId: b!.id,
      toStageKey: 'prospect',
      version: 1,
      reason: 'They start anew',
    }),
  );

  await imported(admin, await anUploadOf(admin, { text: `${DAY_BY_DAY}\nB,Proposal,2026-02-01` }));
  const moved = (await dealsOf(admin))[1];
  expect(moved?.intervals.map(({ stageKey, reason }) => [stageKey, reason])).toEqual([
    ['prospect', null],
    ['qualified', null],
    ['proposal', null],
    ['prospect', 'They start anew'],
  ]);
  expect(moved).toMatchObject({ stageKey: 'prospect', enteredStageAt: new Date('2026-03-01') });
});

test('amounts, customers, partners and owners come along', async () => {
  const { admin, partnerId } = await aPlaceForHistory();
  const other = await aPartnerOf(admin, { name: 'Farrow & Lund' });
  await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.user.update({ where: { id: admin.userId }, data: { email: 'ingrid@halden.example' } }),
  );

  const text = [
    'case,stage,at,customer,amount,currency,partner,owner',
    'A,Prospect,2026-01-01,Aurelis Foods AG,,,P-0017,',
    'A,Qualified,2026-01-02,Aurelis Foods AG,"$1,000",USD,P-0017,Ingrid@halden.example',
    'A,Proposal,2026-01-03,,,,P-0017,',
    'B,Prospect,2026-01-01,AURELIS FOODS,500.5,EUR,P-0017,',
    'C,Prospect,2026-01-01,Aurelis Foods AG,,,Farrow & Lund,',
  ].join('\n');
  await imported(admin, await anUploadOf(admin, { text }));

  const [a, b, c] = await dealsOf(admin);
  expect(a).toMatchObject({
    title: 'Aurelis Foods AG',
    amountMinor: 100_000n,
    currency: 'USD',
    baseMinor: 90_000n,
    ownerId: admin.userId,
  });
  expect(a?.intervals.map(({ baseMinor }) => baseMinor)).toEqual([0n, 90_000n, 90_000n]);
  expect(b).toMatchObject({ amountMinor: 50_050n, currency: 'EUR', accountId: a?.accountId, partnerId });
  expect(c).toMatchObject({ partnerId: other.partnerId });
  expect(c?.accountId).not.toBe(a?.accountId);
});

test('a file that goes backwards is read backwards, ties too', async () => {
  const { admin } = await aPlaceForHistory();
  const text = 'case,stage,at\nA,Proposal,2026-01-09\nA,Solution demo,2026-01-09\nA,Prospect,2026-01-01\n';
  const checked = await anUploadOf(admin, { text });
  expect(checked.mapping.order).toBe('newest_first');
  await imported(admin, checked);
  const [a] = await dealsOf(admin);
  expect(a?.intervals.map(({ stageKey }) => stageKey)).toEqual(['prospect', 'solution_demo', 'proposal']);
});

test('a process is made from the names in the file, its ends guessed and changeable', async () => {
  const { admin } = await aPlaceForHistory();
  const text = [
    'case,activity,timestamp',
    'A,Enquired,2026-01-01',
    'A,Tried,2026-01-03',
    'A,Activated,2026-01-09',
    'A,Registered,2026-01-09',
    'B,Enquired,2026-01-01',
    'B,Declined,2026-01-05',
    'C,Enquired,2026-01-02',
    'C,Tried,2026-01-06',
    'C,Activated,2026-01-12',
  ].join('\n');
  const checked = await anUploadOf(admin, { text, fileName: 'loans 2026.csv' });
  expect(checked.mapping.destination).toEqual({ kind: 'new', name: 'loans 2026', stages: [] });
  expect(checked.stages.map(({ name, to, ends }) => [name, to, ends])).toEqual([
    ['Enquired', 'open', 0],
    ['Tried', 'open', 0],
    ['Activated', 'won', 1],
    ['Registered', 'open', 1],
    ['Declined', 'lost', 1],
  ]);

  const { processId } = await imported(admin, checked);
  const stages = await inWorkspace(admin.workspaceId, ({ tx }) =>
    tx.stage.findMany({
      where: { processId: processId! },
      orderBy: { position: 'asc' },
      include: { processVersion: true },
    }),
  );
  expect(
    stages.map(({ name, kind, probability, processVersion }) => [name, kind, probability, processVersion.status]),
  ).toEqual([
    ['Enquired', 'open', 67, 'published'],
    ['Tried', 'open', 100, 'published'],
    ['Registered', 'open', 100, 'published'],
    ['Activated', 'won', 100, 'published'],
    ['Declined', 'lost', 0, 'published'],
  ]);
  const [a] = await dealsOf(admin);
  expect(a).toMatchObject({ stageKind: 'won', stage: { name: 'Activated' }, closedAt: new Date('2026-01-09') });
});

test('the figures of a history are exact', async () => {
  const { admin } = await aPlaceForHistory();
  // Hours from one change to the next. A: 2, 10, 0 (won and booked at once). B: 4, lost. C: 6, still there. D: 2, 30, won.
  const text = [
    'case,activity,timestamp',
    'A,Asked,2026-01-01T00:00:00Z',
    'A,Offered,2026-01-01T02:00:00Z',
    'A,Activated,2026-01-01T12:00:00Z',
    'A,Booked,2026-01-01T12:00:00Z',
    'B,Asked,2026-01-02T00:00:00Z',
    'B,Declined,2026-01-02T04:00:00Z',
    'C,Asked,2026-01-03T00:00:00Z',
    'C,Offered,2026-01-03T06:00:00Z',
    'D,Asked,2026-01-04T00:00:00Z',
    'D,Offered,2026-01-04T02:00:00Z',
    'D,Activated,2026-01-05T08:00:00Z',
  ].join('\n');
  const { processId } = await imported(admin, await anUploadOf(admin, { text }));
  const history = await getHistory(admin, { processId: processId! });

  expect(history).toMatchObject({ deals: 4, stays: 11, variants: { count: 4, top5Share: 1 } });
  expect(history.reached).toEqual(
    expect.arrayContaining([
      { stage: 'asked', deals: 4 },
      { stage: 'offered', deals: 3 },
      { stage: 'activated', deals: 2 },
      { stage: 'booked', deals: 1 },
      { stage: 'declined', deals: 1 },
    ]),
  );
  expect(history.outcomes).toEqual(
    expect.arrayContaining([
      { stage: 'activated', kind: 'won', deals: 2 },
      { stage: 'declined', kind: 'lost', deals: 1 },
      { stage: null, kind: 'open', deals: 1 },
    ]),
  );
  const near = (expected: number): unknown => expect.closeTo(expected, 9);
  const times = (n: number, median: number, p90: number, mean: number) => ({
    n,
    medianHours: near(median),
    p90Hours: near(p90),
    meanHours: near(mean),
  });
  expect(history.follows).toEqual([
    { from: 'activated', to: 'booked', ...times(1, 0, 0, 0) },
    { from: 'asked', to: 'declined', ...times(1, 4, 4, 4) },
    { from: 'asked', to: 'offered', ...times(3, 2, 5.2, 10 / 3) },
    { from: 'offered', to: 'activated', ...times(2, 20, 28, 20) },
  ]);
  expect(history.stayTimes).toEqual([
    { stage: 'activated', ...times(1, 0, 0, 0), totalHours: near(0) },
    { stage: 'asked', ...times(4, 3, 5.4, 3.5), totalHours: near(14) },
    { stage: 'offered', ...times(2, 20, 28, 20), totalHours: near(40) },
  ]);
  // 12 h, 4 h, 6 h and 32 h; the won ones 12 h and 32 h.
  expect(history.cycle).toMatchObject({
    n: 4,
    medianDays: near(9 / 24),
    meanDays: near(13.5 / 24),
    p90Days: near(26 / 24),
  });
  expect(history.wonCycle).toMatchObject({ n: 2, medianDays: near(22 / 24) });
});

test('a process of this name is not made twice, and nothing begins', async () => {
  const { admin, partnerId } = await aPlaceForHistory();
  const destination = { kind: 'new' as const, name: 'it CHANNEL', stages: [] };
  const checked = await anUploadOf(admin, {
    text: 'case,stage,at\nA,Foo,2026-01-01\n',
    answers: { destination, partnerId },
  });
  await expect(startImport(admin, { importId: checked.id, version: checked.version })).rejects.toMatchObject({
    reason: 'process.name_taken',
  });
  expect((await getImport(admin, { importId: checked.id })).status).toBe('checked');
});

test('a hundred thousand rows go in, and are known from then on', async () => {
  const { admin } = await aPlaceForHistory();
  const stages = ['Prospect', 'Qualified', 'Solution demo', 'Proposal', 'Won'];
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    deal: `Deal ${Math.floor(at / 5)}`,
    stage: stages[at % 5],
    at: new Date(Date.UTC(2025, 0, 1 + (at % 5), 0, at % 1000)),
  }));
  const text = writeCsv(
    [
      { heading: 'case', value: ({ deal }) => deal },
      { heading: 'stage', value: ({ stage }) => stage },
      { heading: 'at', value: ({ at }) => at },
    ],
    rows,
  );

  const done = await imported(admin, await anUploadOf(admin, { text }));
  expect(done).toMatchObject({ rowsGood: 100_000, rowsBad: 0, rowsAdded: 100_000, dealsAdded: 20_000 });
  expect(await anUploadOf(admin, { text })).toMatchObject({ rowsGood: 100_000, rowsKnown: 100_000 });
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.stageInterval.count())).toBe(100_000);
}, 180_000);

test('work that was cut off goes on where it stopped', async () => {
  const { admin } = await aPlaceForHistory();
  const rows = Array.from(
    { length: 6_000 },
    (_, at) => `Deal ${Math.floor(at / 2)},${at % 2 ? 'Qualified' : 'Prospect'},2026-01-0${(at % 2) + 1}`,
  );
  const { id: importId, version } = await anUploadOf(admin, { text: `case,stage,at\n${rows.join('\n')}` });
  await startImport(admin, { importId, version });

  const place = { workspaceId: admin.workspaceId, importId };
  const cut = runImport(place, () => {
    throw new Error('the process died');
  });
  await expect(cut).rejects.toThrow('the process died');
  const halfway = await getImport(admin, { importId });
  expect(halfway.dealsAdded).toBeGreaterThan(0);
  expect(halfway.dealsAdded).toBeLessThan(3_000);

  await startImport(admin, { importId, version });
  await Promise.all([runImport(place), runImport(place)]);
  expect(await getImport(admin, { importId })).toMatchObject({ status: 'done', rowsAdded: 6_000, dealsAdded: 3_000 });
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.stageInterval.count())).toBe(6_000);
});
