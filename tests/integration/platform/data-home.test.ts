import { chmodSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDataHome } from '@/lib/platform/data-home';
import { canEnter } from '@/lib/platform/db/embedded/program';
import { keepSecret } from '@/scripts/start/secret';
import { temporaryFolder } from '../../setup/temporary-folder';

test('the data folder is made, and nobody else can list it', () => {
  const folder = path.join(temporaryFolder(), 'deep/data');

  expect(openDataHome(folder, false)).toEqual({ folder, account: null, insteadOf: null });
  expect(statSync(folder).mode & 0o066).toBe(0);
});

test('opening the folder without the server does not shut out a server that runs in it', () => {
  const folder = temporaryFolder();
  const { account } = openDataHome(folder, true);
  openDataHome(folder, false);

  expect(canEnter(folder, account)).toBe(true);
});

test('a file where the data folder should be is told in one sentence', () => {
  const file = path.join(temporaryFolder(), 'data');
  writeFileSync(file, '');

  expect(() => openDataHome(file, false)).toThrow(`The data folder ${file} cannot be written (it is a file)`);
  expect(() => openDataHome(path.join(file, 'data'), true)).toThrow('part of the path is a file');
});

test('the secret is made once, kept, and readable by us alone', () => {
  const folder = temporaryFolder();
  const secret = keepSecret(folder);

  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(keepSecret(folder)).toBe(secret);
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('a secret cut short is refused', () => {
  const folder = temporaryFolder();
  keepSecret(folder);
  chmodSync(path.join(folder, 'secret'), 0o600);
  writeFileSync(path.join(folder, 'secret'), 'abc');

  expect(() => keepSecret(folder)).toThrow('is damaged');
});
