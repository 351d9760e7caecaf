import { resolve } from 'node:path';
import type { Failure } from '@/lib/platform/outcome';
import { REST, type RestEntry } from '@/lib/wiring/rest';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export type Asked = {
  key?: string;
  headers?: Record<string, string>;
  query?: string;
  params?: Record<string, string>;
  body?: BodyInit;
};

/** The address of an operation. */
export function addressOf(operation: string): RestEntry {
  const entry = REST.find((known) => known.operation === operation);
  if (!entry) throw new Error(`${operation} has no address`);
  return entry;
}

export type Answer = { status: number; body: { data?: unknown; error?: Failure } };

/** Asks a route as its file serves it, by HTTP's own request and answer. */
export async function ask({ method, path }: RestEntry, asked: Asked): Promise<Answer> {
  const { key, headers, query = '', params = {}, body } = asked;
  const file = path.replace(/{(\w+)}/g, '[$1]');
  const served = (await import(/* @vite-ignore */ resolve(`app${file}/route.ts`))) as Record<string, Handler>;
  const handler = served[method.toUpperCase()];
  if (!handler) throw new Error(`${file} does not answer ${method}`);

  const request = new Request(`http://localhost${path}${query}`, {
    method: method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }), ...headers },
    ...(body !== undefined && { body }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
