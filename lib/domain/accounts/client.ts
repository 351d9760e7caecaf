import { fetchJson } from '@/lib/platform/fetch-json';
import type { AccountView } from './vocabulary';

/** The partner's own customers whose name or website fits what was typed. */
export function findAccounts(text: string, signal: AbortSignal): Promise<ReadonlyArray<AccountView>> {
  return fetchJson(`/api/v1/accounts?${new URLSearchParams({ text })}`, { signal });
}
