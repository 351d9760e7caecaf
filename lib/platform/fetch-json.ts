import { Refused, type Failure } from './outcome';

/** Reads one of our own addresses. The server has checked what it sends, so the browser need not carry a parser. */
export async function fetchJson<Value>(path: string, init?: RequestInit): Promise<Value> {
  const response = await fetch(path, init).catch(() => null);
  if (!response) throw new Refused(OFFLINE);

  const body = (await response.json().catch(() => null)) as { data?: Value; error?: Failure } | null;
  if (!response.ok || !body) throw new Refused(body?.error ?? { ...OFFLINE, code: 'unexpected' });
  return body.data as Value;
}

const OFFLINE: Failure = {
  code: 'unavailable',
  reason: 'network.away',
  message: 'The server does not answer. Check your connection and try again.',
};
