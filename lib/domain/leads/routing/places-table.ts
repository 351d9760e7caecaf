import { z } from 'zod';
import { countryCode } from '@/lib/core/text';
import { leadError } from '@/lib/domain/leads/errors';
import { openTable } from '@/lib/domain/leads/intake/table/open';
import { postcodeKey } from './places';

const place = z.object({
  country: countryCode,
  postcode: z.string().min(1).max(20).transform(postcodeKey),
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
});
export type Place = z.output<typeof place>;

/** The table of places; throws with the number of the first line that can't be read. */
export async function readPlaces(table: string): Promise<ReadonlyArray<Place>> {
  const { headers, rows } = await openTable(table);
  const names = headers.map((header) => header.trim().toLowerCase());
  const places: Array<Place> = [];
  for await (const row of rows) {
    const read = place.safeParse(Object.fromEntries(names.map((name, at) => [name, row.cells[at]])));
    if (!row.ok || !read.success)
      throw refused(`Line ${row.line}: give a country code, a postcode, and degrees of latitude and longitude.`);
    places.push(read.data);
  }
  if (places.length === 0) throw refused('There is no line below the headings.');
  return places;
}

function refused(message: string) {
  return leadError('file', { fields: { table: [message] } });
}
