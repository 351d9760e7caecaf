import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import type { Context } from '@/lib/platform/command';
import { ownDomain } from './matching/rules';

/**
 * Of two writes about one customer at the same instant, the second waits here until the first is written, and then sees
 * it. `also` names further things that must not happen twice at once. Taken in one order, so that nobody waits in a ring.
 */
export async function lockCustomer(
  { tx, viewer }: Context,
  { company, website }: { company: string; website: string },
  also: ReadonlyArray<string> = [],
): Promise<void> {
  const domain = ownDomain(website);
  const keys = [`name:${normaliseCompanyName(company)}`, ...(domain ? [`domain:${domain}`] : []), ...also];
  for (const key of keys.toSorted()) {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${viewer.workspaceId}:${key}`}, 0))::text`;
  }
}
