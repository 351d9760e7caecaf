import { seededRandom, type SeededRandom } from '@/lib/core/seeded-random';
import { sigmoid } from '@/lib/core/learning/logistic';
import { importLeads } from '@/lib/domain/leads/intake/import';
import type { Context } from '@/lib/platform/command';
import { PARTNERS } from './cast';
import { customerSource, type Customer } from './customers';

const DAY = 86_400_000;
const COUNT = 320;
const DAYS = 430;

/** What each source is worth, in log-odds: the seed knows how likely each lead is, the product has to find out. */
const SOURCES = { Website: -0.6, 'Trade fair': 0.3, Webinar: -0.2, Referral: 1.6, Newsletter: -1 } as const;
const TITLES = { 'Head of production': 0.9, 'Plant engineer': 0.2, Student: -2.5, Buyer: 0 } as const;
const FIRST = ['Anna', 'Erik', 'Petra', 'Jonas', 'Maria', 'Piotr', 'Lena', 'Henk', 'Sofia', 'Karl'];
const LAST = ['Hallström', 'Vogel', 'Nowak', 'de Vries', 'Berg', 'Kraus', 'Lindqvist', 'Horák', 'Jensen', 'Maier'];

/** Leads of fourteen months that came to an end, taken over from another system. */
export async function importPastLeads(context: Context, now: Date): Promise<void> {
  const random = seededRandom('past leads');
  const draw = customerSource(random);
  const countries = PARTNERS.flatMap(({ territory }) => territory);
  const rows = Array.from({ length: COUNT }, (_unused, at) => {
    const age = DAYS - ((DAYS - 10) * at) / COUNT;
    return rowOf(random, draw(countries), new Date(now.getTime() - age * DAY));
  });
  const table = [HEADINGS, ...rows].map((cells) => cells.join('\t')).join('\n');
  await importLeads.within(context, { table, source: 'Earlier CRM', write: true });
}

const HEADINGS = [
  'Company',
  'Name',
  'Email',
  'Phone',
  'Title',
  'Website',
  'Country',
  'City',
  'Employees',
  'Source',
].concat(['Message', 'Created', 'Converted']);

function rowOf(random: SeededRandom, { name, domain, country, city }: Customer, at: Date): ReadonlyArray<string> {
  const source = random.pick(Object.keys(SOURCES) as Array<keyof typeof SOURCES>);
  const title = random.pick(Object.keys(TITLES) as Array<keyof typeof TITLES>);
  const employees = Math.round(random.lognormal(120, 1.1));
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const hasPhone = random.chance(0.6);
  const odds = -1.1 + SOURCES[source] + TITLES[title] + (hasPhone ? 0.5 : -0.3) + Math.log(employees / 120) * 0.4;
  const mail = `${first}.${last.replaceAll(' ', '')}@${domain}`
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9.@-]/g, '');
  return [
    ...[name, `${first} ${last}`, mail, hasPhone ? `+49 30 ${random.integer(100_000, 999_999)}` : '', title, domain],
    ...[country, city, String(employees), source, random.pick(NEEDS), at.toISOString()],
    random.chance(sigmoid(odds)) ? 'yes' : 'no',
  ];
}

const NEEDS = [
  'Pumps fail without warning. They want to know a day before.',
  'They compare three suppliers of flow sensors for a new line.',
  'Energy costs went up by a third; they look for where it goes.',
  '',
  'Asked for a price list.',
];
