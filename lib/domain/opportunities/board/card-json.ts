import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';

/**
 * A card over Opportunity o, Partner p and Stage s, built by the database in the shape in which it travels. Amounts go
 * as text: beyond 2^53 a number in JSON is no longer the number that was stored.
 */
export const CARD_JSON = Prisma.sql`json_build_object(
  'id', o.id, 'number', o.number, 'title', o.title, 'stageId', o."stageId", 'stageKey', o."stageKey",
  'stageKind', o."stageKind", 'partner', json_build_object('id', p.id, 'name', p.name),
  'amountMinor', o."amountMinor"::text, 'currency', o.currency, 'baseMinor', o."baseMinor"::text,
  'probability', s.probability, 'nextStep', o."nextStep", 'nextStepDue', o."nextStepDue", 'closeDate', o."closeDate",
  'enteredStageAt', to_char(o."enteredStageAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'targetDays', s."targetDays", 'maxDays', s."maxDays",
  'protectedUntil', to_char(o."protectedUntil" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'rank', o.rank, 'version', o.version)`;

/** What CARD_JSON reads. */
export const CARD_TABLES = Prisma.sql`"Opportunity" o
  join "Partner" p on p.id = o."partnerId" join "Stage" s on s.id = o."stageId"`;
