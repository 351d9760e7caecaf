import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { fileOf, readFile } from './rules';

const stagesOf = (template: keyof typeof TEMPLATES): ReadonlyArray<StageView> =>
  TEMPLATES[template].stages.map((design, position) => ({ ...design, id: design.key, position }));

const ABOUT = { name: 'Pumps', description: '', productLines: [], partnerTypes: [], glossary: [] };
const FILE = fileOf({ ...ABOUT, stages: stagesOf('it_channel') });

test.each(['it_channel', 'manufacturing_channel', 'blank'] as const)('%s comes back as it went out', (template) => {
  const file = fileOf({ ...ABOUT, stages: stagesOf(template) });
  expect(readFile(JSON.stringify(file))).toEqual({ ok: true, value: file });
});

test('whatever is said about its stages, a file comes back as it went out', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((text) => /^\S(.*\S)?$/u.test(text) && !/[\p{C}]/u.test(text));
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 100 }), fc.array(words, { maxLength: 5 }), (name, chance, lines) => {
      const stages = stagesOf('it_channel').map((stage) =>
        stage.kind === 'open' ? { ...stage, name, definition: name, probability: chance } : stage,
      );
      const file = fileOf({ ...ABOUT, name, productLines: [...new Set(lines)], stages });
      expect(readFile(JSON.stringify(file))).toEqual({ ok: true, value: file });
    }),
  );
});

test.each([
  ['no JSON', '{ "format": ', 'file_no_json'],
  ['a list', '[]', 'file_foreign'],
  ['somebody else’s file', '{"format":"bpmn"}', 'file_foreign'],
  ['a newer file', JSON.stringify({ ...FILE, version: 2 }), 'file_newer'],
])('%s is refused', (_what, text, reason) => {
  expect(readFile(text)).toMatchObject({ ok: false, reason });
});

test('with the mark of some editors before it, it is read all the same', () => {
  expect(readFile(`\uFEFF${JSON.stringify(FILE)}`).ok).toBe(true);
});

test('what does not fit is named with its place', () => {
  const [first, ...others] = FILE.stages;
  const problem = (file: object) => {
    const read = readFile(JSON.stringify(file));
    return read.ok ? [] : (read.details ?? []).map(({ path }) => path);
  };

  expect(problem({ ...FILE, stages: [{ ...first, probability: 180 }, ...others] })).toEqual(['stages.0.probability']);
  expect(problem({ ...FILE, stages: [first, ...FILE.stages] })).toEqual(['stages.1.key']);
  expect(problem({ ...FILE, colour: 'red' })).toEqual(['']);
  expect(problem({ ...FILE, stages: Array.from({ length: 60 }, (_, at) => ({ ...first, key: `s${at}` })) })).toEqual([
    'stages',
  ]);
  expect(problem({ ...FILE, stages: [{ ...first, definition: 'x'.repeat(200_000) }, ...others] })).toEqual([
    'stages.0.definition',
  ]);
  const criterion = {
    kind: 'field',
    key: 'shoe',
    label: 'Shoe size',
    hint: '',
    field: 'shoeSize',
    predicate: 'filled',
    operand: '',
  };
  expect(problem({ ...FILE, stages: [{ ...first, criteria: [criterion] }, ...others] })).toEqual([
    'stages.0.criteria.0.field',
  ]);
});
