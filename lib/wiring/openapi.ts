import { z } from 'zod';
import { STATUS } from '@/lib/core/errors';
import type { AnyOperation } from '@/lib/platform/operation';
import { scopeOf } from '@/lib/platform/policy';
import { operations } from './operations';
import { REST, type RestEntry } from './rest';

type Json = Record<string, unknown>;

const byName = new Map<string, AnyOperation>(operations.map((run) => [run.operation.name, run]));

/** The description of the REST surface, made from the operations themselves. OpenAPI 3.1. */
export function openApiDocument(version: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Tributary', version, license: { name: 'AGPL-3.0-or-later' }, description: DESCRIPTION },
    security: [{ key: [] }],
    paths: paths(),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key from Settings → API keys.' } },
      schemas: { Failure: FAILURE },
    },
  };
}

const DESCRIPTION =
  'Money is a decimal string of minor units with an ISO 4217 currency, an instant an ISO 8601 string, a day YYYY-MM-DD. ' +
  'Writes take an Idempotency-Key header: the same key and body give the first answer again.';

function paths(): Json {
  const found: Record<string, Json> = {};
  for (const entry of REST) {
    const run = byName.get(entry.operation);
    if (run) (found[entry.path] ??= {})[entry.method] = describe(entry, run);
  }
  return found;
}

function describe({ method, path, status }: RestEntry, { operation }: AnyOperation): Json {
  const { name, access, summary, input, output } = operation;
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Json;
  const named = [...path.matchAll(/{(\w+)}/g)].map(([, parameter]) => parameter ?? '');
  const rest = without(schema, named);

  return {
    operationId: name,
    summary,
    description: `Needs the scope \`${scopeOf(name, access)}\`.`,
    parameters: [
      ...named.map((parameter) => pathParameter(parameter, schema)),
      ...(method === 'get' ? queryParameters(rest) : []),
    ],
    ...(method !== 'get' && { requestBody: { required: true, content: { 'application/json': { schema: rest } } } }),
    responses: { [status]: answer(output), ...failures() },
  };
}

function properties(schema: Json): Record<string, unknown> {
  return (schema.properties ?? {}) as Record<string, unknown>;
}

function without(schema: Json, named: ReadonlyArray<string>): Json {
  const { $schema: _dialect, ...rest } = schema;
  const kept = Object.entries(properties(schema)).filter(([key]) => !named.includes(key));
  const required = ((schema.required ?? []) as ReadonlyArray<string>).filter((key) => !named.includes(key));
  return { ...rest, properties: Object.fromEntries(kept), required };
}

function pathParameter(name: string, schema: Json): Json {
  return { name, in: 'path', required: true, schema: properties(schema)[name] ?? { type: 'string' } };
}

function queryParameters(schema: Json): ReadonlyArray<Json> {
  const required = (schema.required ?? []) as ReadonlyArray<string>;
  return Object.entries(properties(schema)).map(([name, of]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: of,
  }));
}

function answer(output: z.ZodType | null): Json {
  const data = output ? z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }) : {};
  const schema = { type: 'object', required: ['data'], properties: { data } };
  return { description: 'Done.', content: { 'application/json': { schema } } };
}

function failures(): Json {
  const body = {
    content: {
      'application/json': {
        schema: { type: 'object', properties: { error: { $ref: '#/components/schemas/Failure' } } },
      },
    },
  };
  return Object.fromEntries(Object.entries(STATUS).map(([code, status]) => [status, { description: code, ...body }]));
}

const FAILURE: Json = {
  type: 'object',
  required: ['code', 'reason', 'message'],
  properties: {
    code: { type: 'string', description: 'The kind of failure.' },
    reason: { type: 'string', description: 'A stable key, e.g. registration.already_decided.' },
    message: { type: 'string', description: 'A sentence for people.' },
    fields: {
      type: 'object',
      description: 'Messages by input field.',
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
    details: { description: 'What helps to go on, e.g. the fresh state after a conflict.' },
    id: { type: 'string', description: 'Name this id when you report an unexpected failure.' },
  },
};
