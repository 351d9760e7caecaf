import 'server-only';
import { AppError, STATUS } from '@/lib/core/errors';
import { findApiKeyViewer } from './api-key';
import { failureFrom } from './failure';
import type { AnyOperation } from './operation';
import type { Failure } from './outcome';
import { readInput } from './request-input';
import { currentViewer } from './session';
import type { Viewer } from './viewer';

type RouteContext = { params: Promise<Record<string, string | Array<string> | undefined>> };
type Options = { status?: 200 | 201 };

/** The door for programs, and for our screens' live reads: the same identify, run, answer over HTTP. */
export function route(operation: AnyOperation, { status = 200 }: Options = {}) {
  return (request: Request, { params }: RouteContext): Promise<Response> =>
    answering(operation.operation.name, async () => {
      const viewer = await viewerOf(request);
      const input = { ...(await readInput(request)), ...(await params) };
      const key = request.headers.get('idempotency-key');
      const value = await operation(viewer, input as never, key ? { key: boundedKey(key) } : {});
      return Response.json({ data: value }, { status });
    });
}

/** Runs a handler and answers whatever it throws as this product's failures, never as a database's or a stack. */
export async function answering(where: string, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    return refusal(failureFrom(error, where));
  }
}

/** A key in the Authorization header, or else the browser's session. */
export async function viewerOf(request: Request): Promise<Viewer> {
  const authorization = request.headers.get('authorization');
  return authorization === null ? sessionOf(request) : ownerOf(authorization.replace(/^bearer\s+/i, ''));
}

async function ownerOf(key: string): Promise<Viewer> {
  const viewer = await findApiKeyViewer(key);
  if (!viewer) throw new AppError('unauthenticated', 'key.unknown');
  return viewer;
}

async function sessionOf(request: Request): Promise<Viewer> {
  const origin = request.headers.get('sec-fetch-site');
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
  // A page elsewhere may send the browser's cookie along, but it can't hide where it comes from.
  if (isWrite && (origin === 'cross-site' || origin === 'same-site')) throw new AppError('forbidden', 'origin.foreign');

  const viewer = await currentViewer();
  // Only browsers say where a request comes from; without it a program forgot its key.
  if (!viewer) throw new AppError('unauthenticated', origin === null ? 'key.required' : 'session.required');
  return viewer;
}

function boundedKey(key: string): string {
  if (key.length <= 200) return key;
  throw new AppError('invalid', 'input.invalid', { fields: { 'Idempotency-Key': ['Use at most 200 characters.'] } });
}

function refusal(failure: Failure): Response {
  const status = failure.code === 'unexpected' ? 500 : STATUS[failure.code];
  const headers = failure.code === 'unavailable' ? { 'retry-after': '5' } : undefined;
  return Response.json({ error: failure }, { status, ...(headers && { headers }) });
}
