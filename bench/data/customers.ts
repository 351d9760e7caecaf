import type { SeededRandom } from '@/lib/core/seeded-random';

export type Customer = { name: string; domain: string; country: string; city: string };

const ONSETS = 'b br d dr f fl g gr h j k kl kr l m n p pr r s sch sk st t tr v w z'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'au', 'ei', 'ø'] as const;
const CODAS = 'ck l ld ll m n nd ng r rk rn s ss t x'.split(' ');
const ENDINGS = 'berg borg dal en er feld hav holm ia ien is land moor ow sted ta torp um vik wald'.split(' ');
const TRADES =
  'Analytik Bau Chemie Foods Glass Grain Kabel Logistik Marine Metall Mills Optik Papier Pharma Steel Textil Water Wind'.split(
    ' ',
  );

const PLACES = [
  { country: 'DE', form: 'GmbH', cities: ['Hamburg', 'Augsburg', 'Bremen', 'Leipzig'] },
  { country: 'AT', form: 'GmbH', cities: ['Linz', 'Graz'] },
  { country: 'CH', form: 'AG', cities: ['Winterthur', 'Basel'] },
  { country: 'NL', form: 'BV', cities: ['Rotterdam', 'Eindhoven'] },
  { country: 'PL', form: 'Sp. z o.o.', cities: ['Gdańsk', 'Poznań'] },
  { country: 'SE', form: 'AB', cities: ['Malmö', 'Gothenburg'] },
] as const;

/** An invented company; names begin in some thousand ways and hardly ever repeat, as real ones do. */
export function drawCustomer(random: SeededRandom): Customer {
  const [first, second] = [syllable(random), random.chance(0.5) ? syllable(random) : ''];
  const stem = `${first}${second}${random.pick(ENDINGS)}`;
  const name = `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ${random.pick(TRADES)}`;
  const { country, form, cities } = random.pick(PLACES);
  return { name: `${name} ${form}`, domain: domainOf(name, country), country, city: random.pick(cities) };
}

function syllable(random: SeededRandom): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

function domainOf(name: string, country: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replace(/[^a-z]+/g, '-');
  return `${words}-${country.toLowerCase()}.example`;
}
