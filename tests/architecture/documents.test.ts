import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  '.',
  ...readdirSync('docs', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name)),
  'docs',
]
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.md'));

test.each(documents)('what %s points to is there', (document) => {
  const targets = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(
    ([, target = '']) => target,
  );
  const missing = targets.filter((target) => !existsSync(path.join(path.dirname(document), target)));

  expect(missing).toEqual([]);
});
