import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openCsv, type CsvRow } from './csv-read.ts';

async function read(source: string | Uint8Array, options?: Parameters<typeof openCsv>[1]) {
  const { rows, ...head } = await openCsv(typeof source === 'string' ? Buffer.from(source) : source, options);
  const all: Array<CsvRow> = [];
  for await (const row of rows) all.push(row);
  return { ...head, rows: all };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test('files of many origins read alike', async () => {
  const rows = [{ ok: true, line: 2, cells: ['1', 'Zoë'] }];
  const text = 'case,name\r\n1,Zoë\r\n';
  const sources: ReadonlyArray<[string | Uint8Array, string, string]> = [
    [text, 'utf-8', ','],
    ['\ufeff' + text, 'utf-8', ','],
    [text.replaceAll(',', ';'), 'utf-8', ';'],
    [text.replaceAll(',', '\t').replaceAll('\r\n', '\n'), 'utf-8', '\t'],
    [text.replaceAll('\r\n', '\r'), 'utf-8', ','],
    ['"case","name"\n"1","Zoë"', 'utf-8', ','],
    ['"case";"a,b,c,d"\n1;Zoë', 'utf-8', ';'],
    [Buffer.from('\ufeff' + text, 'utf16le'), 'utf-16le', ','],
    [Buffer.from(text, 'utf16le'), 'utf-16le', ','],
    [utf16be('\ufeff' + text), 'utf-16be', ','],
  ];

  for (const [source, encoding, delimiter] of sources) {
    expect(await read(source)).toMatchObject({ encoding, delimiter, rows });
  }
});

test('a file in another encoding is refused with a hint, not mangled', async () => {
  const latin = Buffer.from('case,name\n1,Zo\xeb\n', 'latin1');

  await expect(read(latin)).rejects.toMatchObject({
    reason: 'csv.wrong_encoding',
    details: { looksLike: 'windows-1252' },
  });
  expect((await read(latin, { encoding: 'windows-1252' })).rows).toEqual([{ ok: true, line: 2, cells: ['1', 'Zoë'] }]);
});

test('a stream is refused at the bytes that are wrong', async () => {
  async function* pieces() {
    yield Buffer.from('case,name\n1,a\n');
    yield Buffer.from('2,Zo\xeb\n', 'latin1');
  }

  async function readAll() {
    const { rows } = await openCsv(pieces());
    for await (const row of rows) expect(row.ok).toBe(true);
  }

  await expect(readAll()).rejects.toMatchObject({ reason: 'csv.wrong_encoding', details: { afterLine: 3 } });
});

test('letters and line ends split between two pieces stay whole', async () => {
  const bytes = Buffer.from('case,name\r\n1,Zoë\r\n2,"a\r\nb"\r\n');
  async function* pieces() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }

  const { rows } = await openCsv(pieces());
  const cells = [];
  for await (const row of rows) cells.push(row.ok ? row.cells : row.reason);
  expect(cells).toEqual([
    ['1', 'Zoë'],
    ['2', 'a\nb'],
  ]);
});

test('rows that don’t fit are reported with the line they begin on, the others come through', async () => {
  const text = 'case,stage,at\n1,a,b\n\n2,"line\r\nbreak",b\n3,a\n4,a,b,c\n5,a,b,,\n,,\n6,a\u0000,b\n7,5" disk,b\n';

  expect((await read(text)).rows).toEqual([
    { ok: true, line: 2, cells: ['1', 'a', 'b'] },
    { ok: true, line: 4, cells: ['2', 'line\nbreak', 'b'] },
    { ok: false, line: 6, reason: 'csv.too_few_cells', cells: ['3', 'a'], details: { expected: 3, found: 2 } },
    {
      ok: false,
      line: 7,
      reason: 'csv.too_many_cells',
      cells: ['4', 'a', 'b', 'c'],
      details: { expected: 3, found: 4 },
    },
    { ok: true, line: 8, cells: ['5', 'a', 'b'] },
    { ok: false, line: 10, reason: 'csv.unstorable', cells: ['6', 'a\u0000', 'b'], details: { expected: 3, found: 3 } },
    { ok: true, line: 11, cells: ['7', '5" disk', 'b'] },
  ]);
});

test('a quote that is never closed is found where it opens', async () => {
  expect((await read('a,b\n1,2\n3,"4\n5,6\n')).rows.at(-1)).toMatchObject({
    ok: false,
    line: 3,
    reason: 'csv.unclosed_quote',
  });

  const swallowed = `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`;
  expect((await read(swallowed)).rows.at(-1)).toMatchObject({ ok: false, line: 2, reason: 'csv.row_too_long' });
});

test('what stands before a broken row is read, however slow the reader', async () => {
  const { rows } = await openCsv(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'));
  await setImmediate();

  const all: Array<CsvRow> = [];
  for await (const row of rows) {
    all.push(row);
    await setImmediate();
  }
  expect(all).toMatchObject([
    { ok: true, line: 2 },
    { ok: false, line: 3, reason: 'csv.unclosed_quote' },
  ]);
});

test('columns without a name get one, columns with the same name are told apart', async () => {
  expect((await read(' case ,,stage,stage,stage (2),,\n')).headers).toEqual([
    'case',
    'Column 2',
    'stage',
    'stage (2)',
    'stage (2) (2)',
  ]);
});

test('a file without a line of headings says so', async () => {
  for (const empty of ['', '\ufeff', '\n\n']) await expect(read(empty)).rejects.toMatchObject({ reason: 'csv.empty' });
});

test('a hundred thousand rows leave room for other work', async () => {
  let turns = 0;
  const reading = new AbortController();
  const others = (async () => {
    while (!reading.signal.aborted) {
      turns += 1;
      await setImmediate();
    }
  })();

  const { rows } = await read(`case,stage,at\n${'173688,SUBMITTED,2011-09-30T22:38:00Z\n'.repeat(120_000)}`);
  reading.abort();
  await others;
  expect(rows).toHaveLength(120_000);
  expect(rows.at(-1)).toMatchObject({ ok: true, line: 120_001 });
  expect(turns).toBeGreaterThan(50);
});
