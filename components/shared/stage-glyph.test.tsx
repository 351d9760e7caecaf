import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StageGlyph } from './stage-glyph';
import { stageColour, stageShare } from './stage-ramp';

test('five open stages take the five colours, and sixths of the pie', () => {
  const stages = [1, 2, 3, 4, 5];

  expect(stages.map((position) => stageColour(position, 5))).toEqual([1, 2, 3, 4, 5]);
  expect(stages.map((position) => stageShare(position, 5))).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6]);
});

test('any number of stages begins with the first colour, ends with the fifth and never goes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), (openStages) => {
      const colours = Array.from({ length: openStages }, (_, index) => stageColour(index + 1, openStages));

      expect(colours[0]).toBe(1);
      expect(colours.at(-1)).toBe(5);
      expect(colours).toEqual([...colours].sort());
    }),
  );
});

test('a pie is never empty and never full, because the outcome is still to come', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (position, openStages) => {
      const share = stageShare(Math.min(position, openStages), openStages);

      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }),
  );
});

test('the dash that draws the pie is as long as its share of the way round', () => {
  const { container } = render(<StageGlyph position={3} openStages={5} />);

  expect(container.querySelector('[stroke-dasharray]')?.getAttribute('stroke-dasharray')).toBe('7.07 14.14');
});

test('it is read aloud only when no name stands beside it', () => {
  render(
    <>
      <StageGlyph kind="won" label="Won" />
      <StageGlyph kind="lost" />
    </>,
  );

  expect(screen.getAllByRole('img').map((glyph) => glyph.getAttribute('aria-label'))).toEqual(['Won']);
});
