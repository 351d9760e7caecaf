import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lock = { packages: Record<string, { version?: string } | undefined> };
type Floors = Record<string, { lowest: string; why: string }>;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const floors = JSON.parse(readFileSync('docs/security-floors.json', 'utf8')) as Floors;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test.each(Object.entries(floors))('%s is not below its lowest safe version', (name, { lowest }) => {
  const installed = Object.entries(lock.packages).filter(([at]) => at.endsWith(`node_modules/${name}`));

  expect(installed.length).toBeGreaterThan(0);
  for (const [, entry] of installed) expect(compareVersions(entry?.version ?? '0', lowest)).toBeGreaterThanOrEqual(0);
});

test('the lock file names no address of a registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('every runtime dependency says what it saves us', () => {
  const written = readFileSync('docs/dependencies.md', 'utf8');
  expect(Object.keys(manifest.dependencies).filter((name) => !written.includes(name))).toEqual([]);
});

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[.-]/).map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
