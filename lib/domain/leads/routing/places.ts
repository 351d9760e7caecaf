import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Point } from '@/lib/core/geography';

type Located = { latitude: number | null; longitude: number | null; country: string | null; postcode: string | null };

/** Shorter than this a postcode names half a country. */
const SHORTEST = 2;

/** Where it lies: as given, or by its postcode in the vendor's list, or in the middle of those that begin like it. */
export async function placeOf(tx: Tx, { latitude, longitude, country, postcode }: Located): Promise<Point | null> {
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  if (country === null || postcode === null) return null;

  const written = postcodeKey(postcode);
  for (let length = written.length; length >= SHORTEST; length -= 1) {
    const { _avg: middle } = await tx.leadPlace.aggregate({
      where: { country, postcode: { startsWith: written.slice(0, length) } },
      _avg: { latitude: true, longitude: true },
    });
    if (middle.latitude !== null && middle.longitude !== null)
      return { latitude: middle.latitude, longitude: middle.longitude };
  }
  return null;
}

/** "SW1A 1AA" and "sw1a1aa" are one. */
export function postcodeKey(postcode: string): string {
  return postcode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
