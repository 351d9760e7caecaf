import 'server-only';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';

const { sql, raw, join } = Prisma;

/**
 * A card over Opportunity o, Partner p and Stage s; its partner apart. Amounts go as text: beyond 2^53 a number in JSON is
 * no longer the number that was stored.
 */
const FIELDS: Readonly<Record<Exclude<keyof Card, 'partner'>, Prisma.Sql>> = {
  id: sql`o.id`,
  number: sql`o.number`,
  title: sql`o.title`,
  stageId: sql`o."stageId"`,
  stageKey: sql`o."stageKey"`,
  stageKind: sql`o."stageKind"`,
  amountMinor: sql`o."amountMinor"::text`,
  currency: sql`o.currency`,
  baseMinor: sql`o."baseMinor"::text`,
  probability: sql`s.probability`,
  nextStep: sql`o."nextStep"`,
  nextStepDue: sql`o."nextStepDue"`,
  closeDate: sql`o."closeDate"`,
  enteredStageAt: sql`to_char(o."enteredStageAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  targetDays: sql`s."targetDays"`,
  maxDays: sql`s."maxDays"`,
  protectedUntil: sql`to_char(o."protectedUntil" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  flaggedAt: sql`to_char(o."flaggedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  rank: sql`o.rank`,
  version: sql`o.version`,
};

/** What the fields read. */
export const CARD_TABLES = sql`"Opportunity" o
  join "Partner" p on p.id = o."partnerId" join "Stage" s on s.id = o."stageId"`;

/** The card in the shape in which it travels. */
export const CARD_JSON = sql`json_build_object('partner', json_build_object('id', p.id, 'name', p.name),
  ${join(Object.entries(FIELDS).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`))})`;

/**
 * The card’s values without their names, for `toCard`: where cards come by the hundred, names would be half of what is
 * made, sent and read.
 */
export const CARD_VALUES = sql`json_build_array(p.id, p.name, ${join(Object.values(FIELDS))})`;

export type CardValues = readonly [partnerId: string, partnerName: string, ...ReadonlyArray<unknown>];

const NAMES = Object.keys(FIELDS);

/** The values come in the order of FIELDS, from which the statement and this reading of it are both made. */
export function toCard([id, name, ...values]: CardValues): Card {
  const card: Record<string, unknown> = { partner: { id, name } };
  for (const [index, field] of NAMES.entries()) card[field] = values[index];
  return card as Card;
}
