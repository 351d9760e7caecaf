import { expect, test } from 'vitest';
import { aPlaceForHistory, answer, anUploadOf } from '../../factories/imports';

test('files of many origins are understood', async () => {
  const { admin, processId } = await aPlaceForHistory();
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
  const { admin } = await aPlaceForHistory();
  const text = Buffer.from('case,stage,at\nMüller,Prospect,2026-01-01\n', 'latin1');
  const asked = await anUploadOf(admin, { text });
  expect(asked).toMatchObject({ status: 'uploaded', found: { problem: { reason: 'csv.wrong_encoding' } } });

  expect(await answer(admin, asked, { encoding: 'windows-1252' })).toMatchObject({
    status: 'checked',
    rowsGood: 1,
    found: { headers: ['case', 'stage', 'at'], preview: [{ cells: ['Müller', 'Prospect', '2026-01-01'] }] },
  });
});

test('bytes of another encoding far down in the file are found by the check', async () => {
  const { admin } = await aPlaceForHistory();
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
  const { admin } = await aPlaceForHistory();
  expect(await anUploadOf(admin, { text })).toMatchObject({ status: 'uploaded', found: { problem: { reason } } });
});

test('a quote that never closes costs the rows after it, and says so', async () => {
  const { admin } = await aPlaceForHistory();
  const checked = await anUploadOf(admin, {
    text: 'case,stage,at\nA,Prospect,2026-01-01\nB,"Prospect,2026-01-01\nC,Prospect,2026-01-02\n',
  });
  expect(checked.issues).toMatchObject([
    { line: 3, column: '', reason: 'A quotation mark opens here and never closes; what follows could not be read' },
  ]);
  expect(checked.rowsGood).toBe(1);
});

test('missing columns are asked for before anything is checked', async () => {
  const { admin } = await aPlaceForHistory();
  const asked = await anUploadOf(admin, { text: 'foo,bar\nx,y\n' });
  expect(asked).toMatchObject({ status: 'uploaded', rowsRead: 0, missing: ['case', 'stage', 'time'] });
});

test('days that fit two formats are asked for', async () => {
  const { admin } = await aPlaceForHistory();
  const asked = await anUploadOf(admin, { text: 'case,stage,at\nA,Prospect,03/04/2026\n' });
  expect(asked).toMatchObject({ status: 'uploaded', missing: ['time_format'] });
  expect(await answer(admin, asked, { timeFormat: 'DD/MM/YYYY' })).toMatchObject({ status: 'checked', rowsGood: 1 });
});

test('a file without rows is checked and has nothing to import', async () => {
  const { admin } = await aPlaceForHistory();
  const view = await anUploadOf(admin, { text: 'case,stage,timestamp\n', answers: { timeFormat: 'iso' } });
  expect(view).toMatchObject({ status: 'checked', rowsTotal: 0, rowsGood: 0 });
});
