import { expect, test } from 'vitest';
import { NO_STEPS, stepAgain, stepBack, stepDone, stepLost, type Step } from './steps';

function aStep(what: string, rest: Partial<Step> = {}): Step {
  const done = () => Promise.resolve(null);
  return { what, stageKey: 'proposal', undo: done, redo: done, ...rest };
}

const names = ({ past, future }: { past: ReadonlyArray<Step>; future: ReadonlyArray<Step> }) => [
  past.map(({ what }) => what),
  future.map(({ what }) => what),
];

test('the last step is taken back first, and done again first', () => {
  const both = stepDone(stepDone(NO_STEPS, aStep('chance')), aStep('target'));

  expect(names(stepBack(both))).toEqual([['chance'], ['target']]);
  expect(names(stepBack(stepBack(both)))).toEqual([[], ['chance', 'target']]);
  expect(names(stepAgain(stepBack(stepBack(both))))).toEqual([['chance'], ['target']]);
});

test('with nothing left, nothing happens', () => {
  expect(stepBack(NO_STEPS)).toEqual(NO_STEPS);
  expect(stepAgain(NO_STEPS)).toEqual(NO_STEPS);
});

test('after something new, what was taken back can’t be done again', () => {
  const back = stepBack(stepDone(NO_STEPS, aStep('chance')));

  expect(names(stepDone(back, aStep('target')))).toEqual([['target'], []]);
});

test('a text that is written on is one step, back to what stood there first', async () => {
  const undone: Array<string> = [];
  const typed = (was: string) =>
    aStep('definition', {
      text: 'proposal.definition',
      undo: () => {
        undone.push(was);
        return Promise.resolve(null);
      },
    });
  const steps = stepDone(stepDone(NO_STEPS, typed('as published')), typed('half a sentence'));

  expect(steps.past).toHaveLength(1);
  await steps.past[0]?.undo();
  expect(undone).toEqual(['as published']);
});

test('a text that is written on after something else is a step of its own', () => {
  const typed = () => aStep('definition', { text: 'proposal.definition' });
  const steps = stepDone(stepDone(stepDone(NO_STEPS, typed()), aStep('target')), typed());

  expect(names(steps)[0]).toEqual(['definition', 'target', 'definition']);
});

test('a step that can’t be taken back is forgotten', () => {
  const lost = aStep('chance');
  const back = stepBack(stepDone(stepDone(NO_STEPS, aStep('target')), lost));

  expect(names(stepLost(back, lost))).toEqual([['target'], []]);
});

test('a long day is remembered as far as its last hundred steps', () => {
  const steps = Array.from({ length: 130 }, (_, index) => aStep(String(index))).reduce(stepDone, NO_STEPS);

  expect(names(steps)[0]).toHaveLength(100);
  expect(names(steps)[0]?.at(0)).toBe('30');
});
