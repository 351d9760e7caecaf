import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsvCell, UTF8_BOM, writeCsv, type CsvColumn } from './csv.ts';
import { openCsv } from './csv-read.ts';

test('what a spreadsheet would run as a formula is made harmless', () => {
  for (const text of ['=1+1', '+cmd', '-1+1', '@SUM(A1)', '\tx', '\rx', '＝1', '-', '+49 30 123']) {
    expect(toCsvCell(text)).toBe(`'${text}`);
  }
});

test('numbers stay numbers and plain words stay as they are', () => {
  for (const text of ['-12.5', '+3', '-12,5', '0', 'Acme = good', 'a@b.example', ''])
    expect(toCsvCell(text)).toBe(text);
  expect([-5, 12.5, -5n, true, null, undefined].map(toCsvCell)).toEqual(['-5', '12.5', '-5', 'true', '', '']);
  expect(toCsvCell(new Date('2026-11-23T10:45:00Z'))).toBe('2026-11-23T10:45:00.000Z');
});

test('cells are quoted where they must be', () => {
  const columns: ReadonlyArray<CsvColumn<{ name: string; amount: bigint }>> = [
    { heading: 'Name', value: ({ name }) => name },
    { heading: 'Amount', value: ({ amount }) => amount },
  ];

  const csv = writeCsv(columns, [
    { name: 'Smith, "Jo"\nand sons', amount: 84_000n },
    { name: '=evil()', amount: -1n },
  ]);
  expect(csv).toBe('Name,Amount\r\n"Smith, ""Jo""\nand sons",84000\r\n\'=evil(),-1\r\n');
  expect(writeCsv(columns, [])).toBe('Name,Amount\r\n');
});

test('what is exported can be imported again, cell for cell', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\t', 'é', '\ufeff', '漢') })
    .map((text) => `x${text}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const columns = [0, 1].map((i) => ({ heading: `H${i}`, value: (row: [string, string]) => row[i] }));
      const { rows: read } = await openCsv(Buffer.from(UTF8_BOM + writeCsv(columns, rows)));
      const cells = [];
      for await (const row of read) cells.push(row.ok ? row.cells : row.reason);
      expect(cells).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
