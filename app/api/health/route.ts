import packageJson from '@/package.json';
import { isDatabaseThere } from '@/lib/platform/health';

/** For load balancers and monitors. Asks the database every time. */
export async function GET(): Promise<Response> {
  if (await isDatabaseThere())
    return Response.json({ status: 'ok', database: 'ok', version: packageJson.version }, { headers: UNCACHED });

  const away = { status: 'unavailable', database: 'away', version: packageJson.version };
  return Response.json(away, { status: 503, headers: { ...UNCACHED, 'retry-after': '5' } });
}

export const dynamic = 'force-dynamic';

const UNCACHED = { 'cache-control': 'no-store' };
