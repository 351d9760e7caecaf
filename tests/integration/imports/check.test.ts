import { expect, test } from 'vitest';
import { checkRows } from '@/lib/domain/imports/check';
import { getImport, listImportIssues, listImports } from '@/lib/domain/imports/queries';
import { checkImport, discardImport, startImport } from '@/lib/domain/imports/service';
import { LEFT_OUT, type ImportView } from '@/lib/domain/imports/vocabulary';
import { aPlaceForHistory, answer, anUploadOf, DAY_BY_DAY, dealsOf, imported } from '../../factories/imports';
import { aPartnerOf, inWorkspace } from '../../factories/workspace';

function reasons({ issues }: ImportView) {
  return issues.map(({ line, column, value, reason }) => [line, column, value, reason]);
}

test('every bad row is told with its line, its column and why; the others are good', async () => {
  const { admin } = await aPlaceForHistory();
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
    [4, 'date', '31.11.2025', 'November has 30 days'],
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
  const { admin, processId } = await aPlaceForHistory();
  const text = 'case,stage,at\nA,Prospect,2026-01-01\nA,Ruht,2026-01-02\nB,Geparkt,2026-01-03';
  const checked = await anUploadOf(admin, { text, processId });
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

test('a check of earlier answers stops when the answers change', async () => {
  const { admin, processId } = await aPlaceForHistory();
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
  const { admin } = await aPlaceForHistory();
  const { id: importId, version, mapping } = await anUploadOf(admin, { text: DAY_BY_DAY });
  await expect(checkImport(admin, { importId, version: version - 1, mapping })).rejects.toMatchObject({
    reason: 'import.stale',
    details: { id: importId, version },
  });
});

test('all rows bad: nothing can be started', async () => {
  const { admin, processId } = await aPlaceForHistory();
  const text = 'case,stage,at\nA,Prospect,never\nB,Foo,2026-01-01\n';
  const columns = { case: 'case', stage: 'stage', time: 'at' };
  const {
    id: importId,
    version,
    ...view
  } = await anUploadOf(admin, { text, processId, answers: { columns, timeFormat: 'iso' } });
  expect(view).toMatchObject({ rowsGood: 0, rowsBad: 2 });
  await expect(startImport(admin, { importId, version })).rejects.toMatchObject({ reason: 'import.nothing_good' });
});

test('bad rows can be read page by page', async () => {
  const { admin, processId } = await aPlaceForHistory();
  const rows = Array.from({ length: 2_500 }, (_, at) => `D${at},Foo,2026-01-01`);
  const { id: importId } = await anUploadOf(admin, { text: `case,stage,at\n${rows.join('\n')}`, processId });

  const first = await listImportIssues(admin, { importId });
  const last = first.issues.at(-1)!;
  const second = await listImportIssues(admin, { importId, after: { line: last.line, column: last.column } });
  expect([first.issues.length, second.issues.length, second.issues[0]?.line]).toEqual([2_000, 500, last.line + 1]);
});

test('a heading may be as long as a sentence, also where bad rows go on after it', async () => {
  const { admin, processId } = await aPlaceForHistory();
  const heading = 'Which stage did the deal enter then? '.repeat(5).trim();
  const { id: importId } = await anUploadOf(admin, {
    text: `case,${heading},at\nA,Foo,2026-01-01\nB,Foo,2026-01-01`,
    processId,
    answers: { columns: { case: 'case', stage: heading, time: 'at' } },
  });
  const after = { line: 2, column: heading };
  expect((await listImportIssues(admin, { importId, after })).issues).toMatchObject([{ line: 3, column: heading }]);
});

test('what is discarded is gone, its deals stay', async () => {
  const { admin } = await aPlaceForHistory();
  const done = await imported(admin, await anUploadOf(admin, { text: DAY_BY_DAY }));
  await discardImport(admin, { importId: done.id });
  expect(await listImports(admin, {})).toEqual([]);
  expect(await dealsOf(admin)).toHaveLength(3);
  expect(await inWorkspace(admin.workspaceId, ({ tx }) => tx.importPart.count())).toBe(0);
});

test('a partner or a process of another workspace is no answer', async () => {
  const [ours, theirs] = [await aPlaceForHistory(), await aPlaceForHistory()];
  const checked = await anUploadOf(ours.admin, { text: DAY_BY_DAY });
  const destination = { kind: 'existing' as const, processId: theirs.processId, stages: [] };

  const refused = await answer(ours.admin, checked, { partnerId: theirs.partnerId, destination });
  expect(refused).toMatchObject({ status: 'uploaded', missing: ['partner', 'process'], rowsRead: 0 });
});
