import { AppError } from '@/lib/core/errors';

/** Larger bodies come in through the upload route, which has its own limit. */
const LIMIT = 1_000_000;

/** A request's input as one object: the query string of a read, the JSON body of a write. */
export async function readInput(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return fromQuery(new URL(request.url).searchParams);
  return fromBody(await readBytes(request, LIMIT), request.headers.get('content-type'));
}

/** A key that comes once is a string, one that is repeated a list. */
function fromQuery(parameters: URLSearchParams): Record<string, unknown> {
  const keys = new Set(parameters.keys());
  return Object.fromEntries([...keys].map((key) => [key, oneOrMany(parameters.getAll(key))]));
}

function oneOrMany(values: ReadonlyArray<string>): unknown {
  return values.length === 1 ? values[0] : values;
}

/** Said to be JSON, too: a form on another site can't say so, whatever it sends. */
function fromBody(bytes: Uint8Array, type: string | null): Record<string, unknown> {
  if (bytes.length === 0) return {};

  const parsed = /^application\/json\b/i.test(type ?? '') ? parseJson(bytes) : null;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new AppError('invalid', 'input.not_json');
  return parsed as Record<string, unknown>;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new AppError('invalid', 'input.not_json');
  }
}

/** Reads a body up to a limit, without trusting the length that the client states. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = [];
  let length = 0;

  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new AppError('invalid', 'input.too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
