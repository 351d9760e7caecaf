import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessTimestampFormat, parseTimestamp } from './timestamps.ts';

const read = (text: string, hint?: Parameters<typeof parseTimestamp>[1]) => {
  const result = parseTimestamp(text, hint);
  return result.ok ? result.value.toISOString() : result.reason;
};

test('instants are read from what databases and spreadsheets write', () => {
  const expected = '2026-11-30T14:05:00.000Z';
  const spellings = [
    '2026-11-30T14:05:00Z',
    '2026-11-30T15:05:00+01:00',
    '2026-11-30T09:05-05',
    '2026-11-30 14:05',
    '2026-11-30 14:05:00.000',
  ];
  const continental = [
    '30.11.2026 14:05',
    '30-11-2026 14:05:00',
    '30.11.2026, 14:05',
    '2026/11/30 14:05',
    '2026-11-30T14:05:00.000000+0000',
  ];

  for (const text of [...spellings, ...continental, ' 2026-11-30 2:05 PM '])
    expect([text, read(text)]).toEqual([text, expected]);
  expect(read('2026-11-30')).toBe('2026-11-30T00:00:00.000Z');
  expect(read('2026-11-30 14:05:06.789123')).toBe('2026-11-30T14:05:06.789Z');
});

test('a time without a zone is in the zone of the person who exported it', () => {
  expect(read('30.11.2026 14:05', { timeZone: 'Europe/Berlin' })).toBe('2026-11-30T13:05:00.000Z');
  expect(read('2026-07-01', { timeZone: 'Europe/Berlin' })).toBe('2026-06-30T22:00:00.000Z');
  expect(read('2026-07-01T00:00:00Z', { timeZone: 'Europe/Berlin' })).toBe('2026-07-01T00:00:00.000Z');
});

test('days with slashes are read only when it is known which comes first', () => {
  expect(read('03/04/2026')).toBe('timestamp.ambiguous');
  expect(read('11/30/2026')).toBe('timestamp.ambiguous');
  expect(read('03/04/2026', { format: 'DD/MM/YYYY' })).toBe('2026-04-03T00:00:00.000Z');
  expect(read('03/04/2026 2:05 pm', { format: 'MM/DD/YYYY' })).toBe('2026-03-04T14:05:00.000Z');
  expect(read('12/1/2026 12:00 AM', { format: 'MM/DD/YYYY' })).toBe('2026-12-01T00:00:00.000Z');
});

test('what is not a date says why', () => {
  expect(parseTimestamp('2026-11-31')).toEqual({
    ok: false,
    reason: 'timestamp.no_such_day',
    details: 'November has 30 days. Write 30 Nov or choose a day.',
  });
  expect(read('')).toBe('timestamp.empty');
  expect(read('29.02.2025')).toBe('timestamp.no_such_day');
  expect(read('2026-13-01')).toBe('timestamp.no_such_day');
  for (const text of [
    'soon',
    '44530',
    '2026',
    '30.11.26',
    '2026-11',
    '0026-11-30',
    'Nov 30, 2026',
    '2026-11/30',
    '2026-11-30x',
  ]) {
    expect([text, read(text)]).toEqual([text, 'timestamp.not_a_date']);
  }
  for (const text of [
    '2026-11-30 25:00',
    '2026-11-30 24:00',
    '2026-11-30 12:60',
    '2026-11-30 13:00 pm',
    '2026-11-30 noon',
    '2026-11-30T10:00+25:00',
  ]) {
    expect([text, read(text)]).toEqual([text, 'timestamp.no_such_time']);
  }
  expect(read('30.11.2026', { format: 'iso' })).toBe('timestamp.not_a_date');
});

test('the format of a column is guessed only when there is no doubt', () => {
  expect(guessTimestampFormat(['2026-11-30T14:05:00Z', '', '2026-11-01'])).toBe('iso');
  expect(guessTimestampFormat(['01.02.2026', '30.11.2026'])).toBe('DD.MM.YYYY');
  expect(guessTimestampFormat(['01-02-2026'])).toBe('DD-MM-YYYY');
  expect(guessTimestampFormat(['01/02/2026', '30/11/2026'])).toBe('DD/MM/YYYY');
  expect(guessTimestampFormat(['01/02/2026', '11/30/2026'])).toBe('MM/DD/YYYY');
  expect(guessTimestampFormat(['01/02/2026'])).toBeNull();
  expect(guessTimestampFormat(['30/11/2026', '11/30/2026'])).toBeNull();
  expect(guessTimestampFormat(['', ' '])).toBeNull();
});

test('every instant that we write is read back to the millisecond', () => {
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, (some) => {
      const iso = some.toISOString();
      expect(read(iso)).toBe(iso);
      expect(read(iso.replace('T', ' ').slice(0, -1))).toBe(iso);
    }),
  );
});
