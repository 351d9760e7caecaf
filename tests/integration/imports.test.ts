import { expect, test } from 'vitest';
import { writeCsv } from '@/lib/core/csv';
import { getHistory } from '@/lib/domain/analytics/queries';
import { checkRows } from '@/lib/domain/imports/check';
import { getImport, listImportIssues, listImports } from '@/lib/domain/imports/queries';
import { runImport } from '@/lib/domain/imports/run';
import { checkImport, discardImport, startImport } from '@/lib/domain/imports/service';
import { LEFT_OUT, type ImportView } from '@/lib/domain/imports/vocabulary';
import { applyMove } from '@/lib/domain/opportunities/move';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import type { VendorViewer } from '@/lib/platform/viewer';
import { answer, anUploadOf, DAY_BY_DAY, imported } from '../factories/imports';
import { aProcessOf } from '../factories/process';
import { aPartnerOf, aVendor, inWorkspace } from '../factories/workspace';

async function aPlace() {
  const admin = await aVendor('vendor_admin');
  const { partnerId } = await aPartnerOf(admin, { name: 'Kestrel Systemhaus', externalId: 'P-0017' });
  const { processId } = await aProcessOf(admin, { name: 'IT channel' });
  return { admin, partnerId, processId };
}

function dealsOf({ workspaceId }: VendorViewer) {
  return inWorkspace(workspaceId, ({ tx }) =>
    tx.opportunity.findMany({
      orderBy: { importKey: 'asc' },
      include: { intervals: { orderBy: { sequence: 'asc' } }, account: true, stage: true },
    }),
  );
}

function reasons({ issues }: ImportView) {
  return issues.map(({ line, column, value, reason }) => [line, column, value, reason]);
}

test('a file becomes deals with their history, their totals and a line in their timeline', async () => {
  const { admin, partnerId, processId } = await aPlace();
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
    ...Array(3).fill('opportunity.imported'),
  ]);
});

test('the same file again adds nothing', async () => {
  const { admin } = await aPlace();
  await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  const before = await dealsOf(admin);

  const again = await anUploadOf(admin, { text: DAY_BY_DAY });
  expect(again).toMatchObject({ rowsGood: 7, rowsKnown: 7 });
  expect(await imported(admin, again)).toMatchObject({ status: 'done', rowsAdded: 0, dealsAdded: 0 });
  expect(await dealsOf(admin)).toEqual(before);
});

test('a longer file adds the rest, to known deals and as new ones', async () => {
  const { admin } = await aPlace();
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
  const { admin } = await aPlace();
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

test('every bad row is told with its line, its column and why; the others are good', async () => {
  const { admin } = await aPlace();
  await aPartnerOf(admin, { name: 'Farrow & Lund' });
  const checked = await anUploadOf(admin, {
    text: [
      'deal;phase;date;value;curr;partner;owner;kommentar',
      'Tessel Marine;Prospect;01.02.2025;;;P-0017;;',
      'Tessel Marine;Ruht;04.02.2025;;;P-0017;;',
      'Tessel Marine;05 Verhandlung;31.11.2025;;;P-0017;;',
      'Polmet;02 Qualifiziert;12.03.2999;;;kestrel systemhaus;;',
      'Dunvik;Angebot;19.06.2025;84.000,50;;Farrow and Lund;;',
      'Dunvik;Demo;18.06.2025;;;Farrow & Lund;;',
      'Dunvik;Demo;20.06.2025;1,2,3;;P-9;nobody@halden.example;',
      'Halmstad;Demo;20.06.2025',
      'Halmstad;Demo;20.06.2025;;;P-0017;;;;;too much',
      ';Demo;20.06.2025;5;XXX;;;',
      'Halmstad;Demo;20.06.2025;;;P-0017;;"a note\nof two lines"',
    ].join('\r\n'),
  });

  expect(checked).toMatchObject({ rowsTotal: 11, rowsGood: 3, rowsBad: 8, missing: [] });
  expect(reasons(checked)).toEqual([
    [3, 'phase', 'Ruht', 'No stage of this name'],
    [4, 'date', '31.11.2025', 'November has 30 days. Write 30 Nov or choose a day.'],
    [5, 'date', '12.03.2999', 'In the future'],
    [7, 'date', '18.06.2025', 'Before the row above'],
    [8, 'owner', 'nobody@halden.example', 'Nobody here has this e-mail'],
    [8, 'partner', 'P-9', 'No partner of this name or number'],
    [8, 'value', '1,2,3', 'Check the commas and points: thousands come in groups of three, as in 84,000.50.'],
    [9, '', '', '3 cells instead of 8'],
    [10, '', '', '11 cells instead of 8'],
    [11, 'curr', 'XXX', 'No currency of this code'],
    [11, 'deal', '', 'Nothing says which deal this is'],
    [11, 'partner', '', 'No partner named'],
  ]);
  expect(checked.issues[0]?.cells).toEqual(['Tessel Marine', 'Ruht', '04.02.2025', '', '', 'P-0017', '', '']);
  expect(checked.groups).toContainEqual({ column: 'phase', reason: 'No stage of this name', value: 'Ruht', rows: 1 });

  expect(await imported(admin, checked)).toMatchObject({ rowsAdded: 3, dealsAdded: 3, rowsBad: 8 });
});

test('choosing a stage for a name mends its rows, leaving a name out takes them away', async () => {
  const { admin, processId } = await aPlace();
  const text = 'case,stage,at\nA,Prospect,2026-01-01\nA,Ruht,2026-01-02\nB,Geparkt,2026-01-03';
  const checked = await anUploadOf(admin, { text });
  expect(checked).toMatchObject({ rowsGood: 1, rowsBad: 2 });
  expect(checked.stages.map(({ name, to }) => [name, to])).toEqual([
    ['Prospect', 'prospect'],
    ['Ruht', null],
    ['Geparkt', null],
  ]);

  const stages = [
    { name: 'Ruht', to: 'qualified' },
    { name: 'Geparkt', to: LEFT_OUT },
  ];
  const mended = await answer(admin, checked, { destination: { kind: 'existing', processId, stages } });
  expect(mended).toMatchObject({ status: 'checked', rowsGood: 2, rowsBad: 0, rowsLeftOut: 1, issues: [] });
  expect((await imported(admin, mended)).dealsAdded).toBe(1);
});

test('amounts, customers, partners and owners come along', async () => {
  const { admin, partnerId } = await aPlace();
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

test('files of many origins are understood', async () => {
  const { admin, processId } = await aPlace();
  const lines = ['Vorgang;Phase;Geändert am', 'A;Prospect;01.02.2026 09:30', 'A;Qualified;02.02.2026 10:00'];
  const sources: ReadonlyArray<[string | Uint8Array, string]> = [
    [`\ufeff${lines.join('\r\n')}\r\n`, 'utf-8'],
    [lines.join('\n').replaceAll(';', '\t'), 'utf-8'],
    [
      lines
        .map((line) =>
          line
            .split(';')
            .map((cell) => `"${cell}"`)
            .join(','),
        )
        .join('\r'),
      'utf-8',
    ],
    [Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le'), 'utf-16le'],
  ];

  for (const [text, encoding] of sources) {
    const checked = await anUploadOf(admin, { text, processId });
    expect(checked).toMatchObject({
      rowsGood: 2,
      rowsBad: 0,
      found: { encoding },
      mapping: { timeFormat: 'DD.MM.YYYY' },
    });
  }
});

test('a file in another encoding is asked about, and read once that is said', async () => {
  const { admin } = await aPlace();
  const text = Buffer.from('case,stage,at\nMüller,Prospect,2026-01-01\n', 'latin1');
  const asked = await anUploadOf(admin, { text });
  expect(asked).toMatchObject({ status: 'uploaded', found: { problem: { reason: 'csv.wrong_encoding' } } });

  const mapping = { ...asked.mapping, encoding: 'windows-1252' as const };
  const guessed = await checkImport(admin, { importId: asked.id, version: asked.version, mapping });
  const full = await answer(admin, guessed, {
    columns: { case: 'case', stage: 'stage', time: 'at' },
    timeFormat: 'iso',
  });
  expect(full).toMatchObject({ status: 'checked', rowsGood: 1 });
});

test('bytes of another encoding far down in the file are found by the check', async () => {
  const { admin } = await aPlace();
  const good = Array.from({ length: 30_000 }, (_, at) => `D${at},Prospect,2026-01-01`).join('\n');
  const text = Buffer.concat([
    Buffer.from(`case,stage,at\n${good}\n`),
    Buffer.from('Müller,Prospect,2026-01-01\n', 'latin1'),
  ]);
  expect(await anUploadOf(admin, { text })).toMatchObject({
    status: 'uploaded',
    found: { problem: { reason: 'csv.wrong_encoding' } },
  });
});

test.each([
  ['', 'csv.empty'],
  ['\ufeff\n\n', 'csv.empty'],
  ['case,stage,"at\nA,Prospect,2026-01-01\n', 'csv.unclosed_quote'],
])('a file that can’t be read says why: %j', async (text, reason) => {
  const { admin } = await aPlace();
  expect(await anUploadOf(admin, { text })).toMatchObject({ status: 'uploaded', found: { problem: { reason } } });
});

test('a quote that never closes costs the rows after it, and says so', async () => {
  const { admin } = await aPlace();
  const checked = await anUploadOf(admin, {
    text: 'case,stage,at\nA,Prospect,2026-01-01\nB,"Prospect,2026-01-01\nC,Prospect,2026-01-02\n',
  });
  expect(reasons(checked)).toEqual([
    [3, '', '', 'A quotation mark opens here and never closes; what follows could not be read'],
  ]);
  expect(checked.rowsGood).toBe(1);
});

test('missing columns are asked for before anything is checked', async () => {
  const { admin } = await aPlace();
  const asked = await anUploadOf(admin, { text: 'foo,bar\nx,y\n' });
  expect(asked).toMatchObject({ status: 'uploaded', rowsRead: 0, missing: ['case', 'stage', 'time'] });
});

test('days that fit two formats are asked for', async () => {
  const { admin } = await aPlace();
  const asked = await anUploadOf(admin, { text: 'case,stage,at\nA,Prospect,03/04/2026\n' });
  expect(asked).toMatchObject({ status: 'uploaded', missing: ['time_format'] });
  expect(await answer(admin, asked, { timeFormat: 'DD/MM/YYYY' })).toMatchObject({ status: 'checked', rowsGood: 1 });
});

test('a file that goes backwards is read backwards, ties too', async () => {
  const { admin } = await aPlace();
  const text = 'case,stage,at\nA,Proposal,2026-01-09\nA,Solution demo,2026-01-09\nA,Prospect,2026-01-01\n';
  const checked = await anUploadOf(admin, { text });
  expect(checked.mapping.order).toBe('newest_first');
  await imported(admin, checked);
  const [a] = await dealsOf(admin);
  expect(a?.intervals.map(({ stageKey }) => stageKey)).toEqual(['prospect', 'solution_demo', 'proposal']);
});

test('a process is made from the names in the file, its ends guessed and changeable', async () => {
  const { admin } = await aPlace();
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
  const { admin } = await aPlace();
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
  const { admin, partnerId } = await aPlace();
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

test('a hundred thousand rows go in, and again add nothing', async () => {
  const { admin } = await aPlace();
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
  expect(await imported(admin, await anUploadOf(admin, { text }))).toMatchObject({
    rowsKnown: 100_000,
    rowsAdded: 0,
    dealsAdded: 0,
  });
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.stageInterval.count())).toBe(100_000);
}, 180_000);

test('work that was cut off goes on where it stopped', async () => {
  const { admin } = await aPlace();
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

test('a check of earlier answers stops when the answers change', async () => {
  const { admin, processId } = await aPlace();
  const checked = await anUploadOf(admin, { text: DAY_BY_DAY });
  const destination = { kind: 'existing' as const, processId, stages: [{ name: 'Lost', to: LEFT_OUT }] };
  const newer = await checkImport(admin, {
    importId: checked.id,
    version: checked.version,
    mapping: { ...checked.mapping, destination },
  });

  const place = { workspaceId: admin.workspaceId, importId: checked.id };
  await checkRows({ ...place, version: checked.version });
  expect(await getImport(admin, { importId: checked.id })).toMatchObject({ status: 'checking', rowsRead: 0 });
  await checkRows({ ...place, version: newer.version });
  expect(await getImport(admin, { importId: checked.id })).toMatchObject({ status: 'checked', rowsLeftOut: 1 });
});

test('who answers about a file that somebody else answered about sees their answers', async () => {
  const { admin } = await aPlace();
  const { id: importId, version, mapping } = await anUploadOf(admin, { text: DAY_BY_DAY });
  await expect(checkImport(admin, { importId, version: version - 1, mapping })).rejects.toMatchObject({
    reason: 'import.stale',
    details: { id: importId, version },
  });
});

test('all rows bad: nothing can be started', async () => {
  const { admin } = await aPlace();
  const {
    id: importId,
    version,
    ...view
  } = await anUploadOf(admin, { text: 'case,stage,at\nA,Prospect,never\nB,Foo,2026-01-01\n' });
  expect(view).toMatchObject({ rowsGood: 0, rowsBad: 2 });
  await expect(startImport(admin, { importId, version })).rejects.toMatchObject({ reason: 'import.nothing_good' });
});

test('a file without rows is checked and has nothing to import', async () => {
  const { admin } = await aPlace();
  const view = await anUploadOf(admin, { text: 'case,stage,timestamp\n', answers: { timeFormat: 'iso' } });
  expect(view).toMatchObject({ status: 'checked', rowsTotal: 0, rowsGood: 0 });
});

test('bad rows can be read page by page', async () => {
  const { admin } = await aPlace();
  const rows = Array.from({ length: 2_500 }, (_, at) => `D${at},Foo,2026-01-01`);
  const { id: importId } = await anUploadOf(admin, { text: `case,stage,at\n${rows.join('\n')}` });

  const first = await listImportIssues(admin, { importId });
  const last = first.issues.at(-1)!;
  const second = await listImportIssues(admin, { importId, after: { line: last.line, column: last.column } });
  expect([first.issues.length, second.issues.length, second.issues[0]?.line]).toEqual([2_000, 500, last.line + 1]);
});

test('what is discarded is gone, its deals stay', async () => {
  const { admin } = await aPlace();
  const done = await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  await discardImport(admin, { importId: done.id });
  expect(await listImports(admin, {})).toEqual([]);
  expect(await dealsOf(admin)).toHaveLength(3);
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.importPart.count())).toBe(0);
});
