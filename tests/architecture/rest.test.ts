import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createApiKeySchema } from '@/lib/domain/workspace/keys/schema';
import { scopeOf } from '@/lib/platform/policy';
import { operations } from '@/lib/wiring/operations';
import { openApiDocument } from '@/lib/wiring/openapi';
import { REST } from '@/lib/wiring/rest';

const known = new Map(operations.map(({ operation }) => [operation.name as string, operation]));

test.each(REST.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
  '%s is described and served',
  (_name, { method, path, operation }) => {
    const file = `app${path.replace(/{(\w+)}/g, '[$1]')}/route.ts`;

    expect(known.get(operation)?.output, `${operation} has no output schema`).toBeTruthy();
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(
      new RegExp(`export (const|async function|function) ${method.toUpperCase()}\\b`),
    );
  },
);

test('a key can be given every scope that an address asks for', () => {
  const { scopes } = createApiKeySchema.shape;
  for (const { operation } of REST) {
    const { name, access } = known.get(operation) ?? expect.fail(`${operation} is no operation`);
    expect(scopes.safeParse([scopeOf(name, access)]).success, scopeOf(name, access)).toBe(true);
  }
});

test('reads are GET, and only reads', () => {
  for (const { method, operation } of REST) {
    expect(known.get(operation)?.access, operation).toBe(method === 'get' ? 'read' : 'write');
  }
});

test('the description is an OpenAPI document that names every operation once', () => {
  const { openapi, paths } = openApiDocument('1.0.0') as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));

  expect(openapi).toBe('3.1.0');
  expect(ids.toSorted()).toEqual(REST.map(({ operation }) => operation).toSorted());
});
