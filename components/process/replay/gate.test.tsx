import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GateReading } from '@/lib/domain/process/replay/vocabulary';
import { fateWords, laterWords, notKnownWords } from './gate-words';
import { GateSentence } from './gate-sentence';
import { SplitBars } from './split-bars';

const GATE: GateReading = {
  ...{ gate: 'exit:solution_demo', stageKey: 'solution_demo', stageName: 'Solution demo', side: 'exit' },
  judged: { won: 236, lost: 55, open: 28 },
  stopped: { won: 38, lost: 29, open: 5 },
  notKnown: 0,
  later: { deals: 41, medianDays: 6.2 },
  criteria: [
    {
      ...{ key: 'decision_date', label: 'Decision date agreed', words: 'Field filled', change: 'new' },
      ...{ judged: 319, missing: 72, notKnown: 0, later: { deals: 41, medianDays: 6.2 } },
    },
  ],
};

const NOBODY = { won: 0, lost: 0, open: 0 };

function sentenceOf(gate: Partial<GateReading>): string | null {
  const { container } = render(<GateSentence gate={{ ...GATE, ...gate }} />);
  return container.textContent;
}

test('the sentence comes first, with its base', () => {
  expect(sentenceOf({})).toBe(
    'It would have stopped 72 of 319 deals that went on from Solution demo in the last 12 months.',
  );
  expect(sentenceOf({ stopped: NOBODY })).toBe(
    'It would have stopped none of the 319 deals that went on from Solution demo in the last 12 months.',
  );
});

test('what is not known is never told as if nobody had been stopped', () => {
  expect(sentenceOf({ judged: NOBODY, stopped: NOBODY, notKnown: 319 })).toBe(
    'History can’t tell: 319 deals passed here in the last 12 months, and what is asked was not recorded of any.',
  );
  expect(sentenceOf({ judged: NOBODY, stopped: NOBODY })).toBe('No deal passed here in the last 12 months.');
  expect(notKnownWords({ notKnown: 12 })).toBe(
    'Not known for 12 more deals: what is asked here was not recorded of them.',
  );
});

test('each bar is told with its base and its share', () => {
  render(<SplitBars gate={GATE} />);
  const row = (label: string) => screen.getByText(label).parentElement?.textContent;
  expect(row('Later lost, 55')).toContain('29 would have been stopped, 53\u00a0%');
  expect(row('Later won, 236')).toContain('38 would have been stopped, 16\u00a0%');
  expect(row('Still open, 28')).toContain('5 would have been stopped, 18\u00a0%');
});

test('days are told only where something came later', () => {
  expect(laterWords(GATE)).toBe('41 of 72 met it later, typically after 6.2 days.');
  expect(laterWords({ ...GATE, later: { deals: 0, medianDays: null } })).toBe('None of them met it later.');
  expect(laterWords({ ...GATE, stopped: NOBODY })).toBeNull();
});

test('an answer says when it is not of the draft that is looked at', () => {
  expect(fateWords({ fate: 'same', number: 5 })).toBeNull();
  expect(fateWords({ fate: 'edited', number: 5 })).toMatch(/earlier edit/);
  expect(fateWords({ fate: 'published', number: 5 })).toMatch(/published meanwhile/);
  expect(fateWords({ fate: 'discarded', number: 5 })).toMatch(/discarded meanwhile/);
});
