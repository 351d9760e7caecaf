import { expect, test } from 'vitest';
import { explained, forgotten } from './rules';

const SOW = { term: 'SOW', meaning: 'Statement of work.' };
const RFQ = { term: 'RFQ', meaning: 'Request for a quotation.' };

test('a word stands once, by the alphabet, with what was said of it last', () => {
  expect(explained([SOW], RFQ)).toEqual([RFQ, SOW]);
  expect(explained([RFQ, SOW], { term: 'sow', meaning: 'What will be done.' })).toEqual([
    RFQ,
    { term: 'sow', meaning: 'What will be done.' },
  ]);
});

test('a word is taken out however it is written', () => {
  expect(forgotten([RFQ, SOW], 'sow ')).toEqual([RFQ]);
  expect(forgotten([RFQ], 'MSP')).toEqual([RFQ]);
});
