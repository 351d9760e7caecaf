import type { SeededRandom } from '@/lib/core/seeded-random';

export type Customer = { name: string; domain: string; country: string; city: string };

const STEMS = [
  'Aurelis',
  'Sorvik',
  'Nordhavn',
  'Talvera',
  'Bergmann',
  'Ravensholm',
  'Zelmer',
  'Delfine',
  'Tessel',
  'Eikenhof',
  'Brouwer',
  'Halmstad',
  'Lysgaard',
  'Novak',
  'Kolding',
  'Tarn',
  'Steinfeld',
  'Oster',
  'Ingrath',
  'Ostsee',
  'Dunvik',
  'Kvarnby',
  'Lakeland',
  'Vasterlund',
  'Rheinau',
  'Polder',
  'Orbel',
  'Kaldor',
  'Myrdal',
  'Zwolle',
  'Sandvika',
  'Ebersbach',
  'Hollenstedt',
  'Lindau',
  'Marnix',
  'Silesia',
  'Grenmar',
  'Velden',
  'Odersun',
  'Karlow',
  'Brevik',
  'Tormund',
  'Alsted',
  'Havelberg',
  'Morawa',
  'Skagen',
  'Leuven',
  'Wolfsee',
  'Trondal',
  'Opole',
  'Harlow',
  'Fjelde',
  'Auwald',
  'Bystra',
  'Kronach',
  'Lohra',
  'Nysted',
  'Ardal',
  'Vistula',
  'Gelder',
] as const;

const TRADES = [
  'Steel',
  'Shipyard',
  'Chemicals',
  'Papier',
  'Mills',
  'Glass',
  'Ceramics',
  'Marine',
  'Greenhouses',
  'Pulp',
  'Foods',
  'Dairy',
  'Textiles',
  'Castings',
  'Foundry',
  'Wind',
  'Breweries',
  'Salmon',
  'Grain',
  'Packaging',
  'Timber',
  'Logistik',
  'Dredging',
  'Enzymes',
  'Aluminium',
  'Water',
  'Metall',
  'Bakeries',
  'Cement',
  'Porcelain',
  'Pharma',
  'Energy',
] as const;

const CITIES: Readonly<Record<string, ReadonlyArray<string>>> = {
  DE: ['Hamburg', 'Augsburg', 'Bremen', 'Leipzig'],
  AT: ['Linz', 'Graz'],
  CH: ['Winterthur', 'Basel'],
  NL: ['Rotterdam', 'Eindhoven', 'Zwolle'],
  BE: ['Antwerp', 'Ghent'],
  PL: ['Gdańsk', 'Katowice', 'Poznań'],
  CZ: ['Brno', 'Ostrava'],
  SK: ['Košice'],
  SE: ['Malmö', 'Gothenburg', 'Norrköping'],
  NO: ['Bergen', 'Stavanger'],
  DK: ['Odense', 'Aalborg'],
  FI: ['Tampere'],
};

const FORMS: Readonly<Record<string, string>> = {
  DE: 'GmbH',
  AT: 'GmbH',
  CH: 'AG',
  NL: 'BV',
  BE: 'NV',
  PL: 'Sp. z o.o.',
  CZ: 's.r.o.',
  SK: 's.r.o.',
  SE: 'AB',
  NO: 'AS',
  DK: 'A/S',
  FI: 'Oy',
};

/** A source of invented companies, each at most once, in the countries asked for. */
export function customerSource(random: SeededRandom): (countries: ReadonlyArray<string>) => Customer {
  const names = random.shuffle(STEMS.flatMap((stem) => TRADES.map((trade) => `${stem} ${trade}`)));
  let next = 0;

  return (countries) => {
    const name = names[next % names.length] ?? 'Aurelis Foods';
    next += 1;
    const country = random.pick(countries);
    return {
      name: `${name} ${FORMS[country] ?? ''}`.trim(),
      domain: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example`,
      country,
      city: random.pick(CITIES[country] ?? ['Hamburg']),
    };
  };
}
