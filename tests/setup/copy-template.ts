import pg from 'pg';
import { inject } from 'vitest';

/** A fresh, migrated, empty database; the test run drops it at its end. Answers its address. */
export function copyTemplate(suffix: string): Promise<string> {
  return createDatabase(suffix, `template ${inject('template')} strategy file_copy`);
}

/** A database without any table. */
export function createEmpty(suffix: string): Promise<string> {
  return createDatabase(suffix, '');
}

async function createDatabase(suffix: string, how: string): Promise<string> {
  const name = inject('template').replace('template', suffix);
  const admin = new pg.Client({ connectionString: inject('server') });
  await admin.connect();
  await admin.query(`create database ${name} ${how}`);
  await admin.end();

  const address = new URL(inject('server'));
  address.pathname = name;
  return address.href;
}
