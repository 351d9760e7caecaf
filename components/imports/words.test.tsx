import { expect, test } from 'vitest';
import type { Found, ImportOptions, Mapping } from '@/lib/domain/imports/vocabulary';
import { answerWords } from './answers/answer-words';
import { readAs } from './answers/read-as';
import { stageChoices } from './answers/stage-choices';
import { fileSize } from '@/components/shared/file-size';
import { remaining } from './remaining';
import { badRows, problemWords } from './rows/bad-rows';
import { shownColumns } from './rows/shown-columns';

const FOUND: Found = {
  headers: ['no', 'customer', 'phase', 'entered', 'partner'],
  preview: [
    { line: 2, cells: ['1', 'Aurelis', 'Demo', 'soon', 'Kestrel'] },
    { line: 3, cells: ['2', 'Dunvik', 'Demo', '03/04/2026', 'Farrow'] },
  ],
  encoding: 'utf-8',
  delimiter: ',',
  stages: [],
  problem: null,
  answersFrom: null,
};
const MAPPING: Mapping = {
  columns: { case: 'no', customer: 'customer', stage: 'phase', time: 'entered', partner: 'partner' },
  timeFormat: 'DD/MM/YYYY',
  order: 'oldest_first',
  encoding: null,
  partnerId: null,
  destination: { kind: 'existing', processId: 'p1', stages: [] },
};
const OPTIONS: ImportOptions = {
  processes: [
    {
      id: 'p1',
      name: 'IT channel',
      stages: [
        { key: 'demo', name: 'Solution demo', kind: 'open' },
        { key: 'won', name: 'Won', kind: 'won' },
      ],
    },
  ],
  partners: [{ id: 'k', name: 'Kestrel' }],
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
};

test('how long work takes is told once there is a pace, in rough steps', () => {
  expect(remaining({ done: 0, left: 100, milliseconds: 5_000 })).toBeNull();
  expect(remaining({ done: 100, left: 100, milliseconds: 500 })).toBeNull();
  expect(remaining({ done: 1_000, left: 3_200, milliseconds: 5_000 })).toBe('about 20 s');
  expect(remaining({ done: 1_000, left: 100, milliseconds: 2_000 })).toBe('about 5 s');
  expect(remaining({ done: 1_000, left: 60_000, milliseconds: 3_000 })).toBe('about 3 min');
});

test('the size of a file is told as people read it', () => {
  expect([fileSize(0), fileSize(61_234), fileSize(12_400_000)]).toEqual(['0 KB', '62 KB', '12.4 MB']);
});

test('what is wrong with a row is told once per row, and by column where the cell is not shown', () => {
  const issue = { cells: ['1'], line: 4 };
  const rows = badRows([
    { ...issue, column: 'owner', value: 'x@y.example', reason: 'Nobody here has this e-mail' },
    { ...issue, column: 'phase', value: 'Ruht', reason: 'No stage of this name' },
    { cells: [], line: 5, column: '', value: '', reason: '3 cells instead of 8' },
  ]);
  expect(
    rows.map(({ line, problems }) => [line, problems.map((one) => problemWords(one, new Set(['phase'])))]),
  ).toEqual([
    [4, ['owner “x@y.example”: Nobody here has this e-mail', 'No stage of this name']],
    [5, ['3 cells instead of 8']],
  ]);
});

test('where there is little room the customer says more than the number of the deal', () => {
  expect(shownColumns(FOUND, MAPPING, 3).map(({ heading }) => heading)).toEqual(['customer', 'phase', 'entered']);
  expect(shownColumns(FOUND, MAPPING, 5)).toHaveLength(5);
  expect(shownColumns(FOUND, { ...MAPPING, columns: {} }, 3)).toEqual([]);
});

test('a person sees how the first date is understood before anything is written', () => {
  expect(readAs(FOUND, MAPPING, 'Europe/Berlin')).toBe('03/04/2026 is 3 Apr 2026, 00:00 in Europe/Berlin.');
  expect(readAs(FOUND, { ...MAPPING, timeFormat: 'MM/DD/YYYY' }, 'UTC')).toBe(
    '03/04/2026 is 4 Mar 2026, 00:00 in UTC.',
  );
  expect(readAs(FOUND, { ...MAPPING, timeFormat: 'iso' }, 'UTC')).toBe('None of the first rows has such a date.');
  expect(readAs(FOUND, { ...MAPPING, timeFormat: null }, 'UTC')).toBeNull();
});

test('a name can mean a stage of the process, a kind of stage of a new one, or nothing', () => {
  expect(stageChoices(MAPPING.destination, OPTIONS).map(({ value }) => value)).toEqual(['demo', 'won', 'left_out']);
  expect(stageChoices({ kind: 'new', name: 'Old', stages: [] }, OPTIONS).map(({ value }) => value)).toEqual([
    'open',
    'won',
    'lost',
    'left_out',
  ]);
});

test('two answers to one question are told in words', () => {
  const words = (answer: Parameters<typeof answerWords>[0]['answer'], theirs: string | null) =>
    answerWords({ answer, theirs }, MAPPING, OPTIONS);
  expect(words({ about: 'stage', name: 'Ruht', to: 'demo' }, 'left_out')).toEqual({
    question: 'what “Ruht” means',
    mine: '“Solution demo”',
    theirs: '“Leave these rows out”',
  });
  expect(words({ about: 'column', heading: 'phase', target: null }, 'stage')).toEqual({
    question: 'what the column “phase” means',
    mine: '“Don’t import”',
    theirs: '“Stage”',
  });
  expect(words({ about: 'partner', partnerId: 'k' }, null)).toMatchObject({ mine: '“Kestrel”', theirs: '“nobody”' });
  expect(words({ about: 'new_process', name: 'Old CRM' }, 'p1')).toMatchObject({
    mine: '“Old CRM”',
    theirs: '“IT channel”',
  });
});
