import pg from 'pg';
import { Prisma } from './generated/client';

type Parse = (text: string) => unknown;

const { INT8, NUMERIC, DATE, TIMESTAMP, JSON: JSON_TYPE, JSONB } = pg.types.builtins;

/** What the driver reads otherwise than Prisma does: whole numbers beyond 2^53, decimals, and days as instants in UTC. */
const SCALARS = new Map<number, Parse>([
  [INT8, BigInt],
  [NUMERIC, (text) => new Prisma.Decimal(text)],
  [DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
  [JSON_TYPE, (text) => JSON.parse(text) as unknown],
  [JSONB, (text) => JSON.parse(text) as unknown],
]);

const ARRAY_OF = new Map<number, number>([
  [1016, INT8],
  [1231, NUMERIC],
  [1182, DATE],
  [1115, TIMESTAMP],
  [199, JSON_TYPE],
  [3807, JSONB],
]);

type Reader = (oid: number, format?: 'text' | 'binary') => Parse;

const readerOf = pg.types.getTypeParser as Reader;

/** Types of a statement's columns, read as Prisma reads them: rows look the same whichever way they came. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid, format = 'text') =>
    SCALARS.get(oid) ?? arrayReader(oid) ?? readerOf(oid, format)) satisfies Reader as typeof pg.types.getTypeParser,
};

function arrayReader(oid: number): Parse | undefined {
  const scalar = SCALARS.get(ARRAY_OF.get(oid) ?? 0);
  return scalar && ((text) => readTexts(text).map((item) => (item === null ? null : scalar(item))));
}

const TEXT_ARRAY = 1009;

/** The array as texts, whatever its items are. */
const readTexts = readerOf(TEXT_ARRAY) as (text: string) => ReadonlyArray<string | null>;
