import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const code = sourceFiles('.ts', '.tsx', '.mjs').filter(({ path }) => !path.endsWith('.d.ts'));
const named = (pattern: RegExp) => code.filter(({ path }) => pattern.test(path));

test('no check is switched off', () => {
  const off = new RegExp(
    ['eslint-' + 'disable', '@ts-' + '(ignore|expect-error|nocheck)', 'prettier-' + 'ignore'].join('|'),
  );
  expect(code.filter(({ text }) => off.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no test is left out', () => {
  const left = /\b(test|it|describe)\.(skip|only|todo|fixme)\(/;
  expect(
    named(/\.(test|spec)\.tsx?$/)
      .filter(({ text }) => left.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('routes stay thin', () => {
  const thick = named(/^app\/.*\/route\.ts$/).filter(
    ({ lines, path }) => lines > 40 && !path.startsWith('app/api/auth/'),
  );
  expect(thick.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('pages only compose', () => {
  const thick = named(/^app\/.*\/page\.tsx$/).filter(({ lines }) => lines > 60);
  expect(thick.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('half of all files fit on a screen, and nearly all are short', () => {
  const lines = code.map((file) => file.lines).toSorted((one, other) => one - other);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  expect(lines[Math.floor(lines.length * 0.95)]).toBeLessThanOrEqual(180);
});

test('the database client stays behind queries and services', () => {
  const outside = named(/^(app|components)\//).filter(({ text }) => /platform\/db\/|@prisma\//.test(text));
  expect(outside.map(({ path }) => path)).toEqual([]);
});

test('colours come from the tokens', () => {
  const raw = named(/^(app|components)\/.*\.tsx$/).filter(({ text }) => /#[0-9a-f]{6}\b/i.test(text));
  // The browser's own frame takes its colour before any style is read.
  const ours = raw.filter(({ path }) => path !== 'app/layout.tsx');
  expect(ours.map(({ path }) => path)).toEqual([]);
});
