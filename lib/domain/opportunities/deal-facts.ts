import 'server-only';
import { decimalAmount } from '@/lib/core/money';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import { prepared } from '@/lib/platform/db/statements';
import type { DealType } from '@/lib/platform/db/generated/enums';
import { certificationKey, type FieldValues, type GateFacts } from '@/lib/domain/process/criteria/rules/facts';
import { OPEN_WAYS } from '@/lib/domain/process/transitions/vocabulary';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import { opportunityError } from './errors';

/** Stage as a move needs it; criteria and reasons come from the deal's own process version. */
export type FactStage = Pick<
  StageView,
  | 'id'
  | 'key'
  | 'name'
  | 'position'
  | 'kind'
  | 'buyerMilestone'
  | 'probability'
  | 'targetDays'
  | 'maxDays'
  | 'criteria'
  | 'entryCriteria'
  | 'transitions'
  | 'lostReasons'
> & {
  /** How many activities it has: only then there are tasks to make. */
  activityCount: number;
};

/** Everything a decision about one deal needs, read in one statement. */
export type DealFacts = {
  id: string;
  number: number;
  title: string;
  partnerId: string;
  partnerName: string;
  processId: string;
  processVersionId: string;
  stageKey: string;
  stageKind: StageKind;
  rank: string;
  amountMinor: bigint;
  currency: string;
  baseMinor: bigint;
  dealType: DealType;
  closeDate: string | null;
  nextStep: string | null;
  nextStepDue: string | null;
  contactName: string | null;
  contactEmail: string | null;
  competitor: string | null;
  problem: string | null;
  answers: Readonly<Record<string, string>>;
  protectedUntil: Date | null;
  flaggedAt: Date | null;
  enteredStageAt: Date;
  version: number;
  timeZone: string;
  locale: string;
  stages: ReadonlyArray<FactStage>;
  /** The keys of the checklist items, and of all else, that was shown to be true. */
  met: ReadonlyArray<string>;
  /** The seller's, or where the partner's side has no owner, those of its people. */
  certificates: ReadonlyArray<{ name: string; expiresOn: string | null }>;
};

/** Throws `not_found` for what this viewer may not see. */
export async function dealFacts(tx: Tx, opportunityId: string): Promise<DealFacts> {
  const [facts] = await tx.$queryRaw<Array<DealFacts>>(
    prepared(Prisma.sql`
    select o.id, o.number, o.title, o."partnerId", p.name as "partnerName", o."processId",
      o."processVersionId", o."stageKey",
      o."stageKind"::text as "stageKind", o.rank, o."amountMinor", o.currency, o."baseMinor", o."dealType"::text as "dealType",
      o."closeDate"::text as "closeDate", o."nextStep", o."nextStepDue"::text as "nextStepDue", o."contactName",
      o."contactEmail", o.competitor, o.problem, o.answers, o."protectedUntil", o."flaggedAt", o."enteredStageAt", o.version,
      w."timeZone", w.locale, s.stages, f.met || d.shown as met, c.certificates
    from "Opportunity" o
    join "Partner" p on p.id = o."partnerId"
    join "Workspace" w on w.id = o."workspaceId"
    cross join lateral (
      select json_agg(json_build_object('id', s.id, 'key', s.key, 'name', s.name, 'position', s.position, 'kind', s.kind, 'buyerMilestone', s."buyerMilestone",
        'probability', s.probability, 'targetDays', s."targetDays", 'maxDays', s."maxDays", 'criteria', s.criteria,
        'entryCriteria', s."entryCriteria", 'transitions', s.transitions, 'lostReasons', s."lostReasons",
        'activityCount', jsonb_array_length(s.activities)) order by s.position) as stages
      from "Stage" s where s."processVersionId" = o."processVersionId"
    ) s
    cross join lateral (
      select coalesce(array_agg(f."stageKey" || '/' || f."criterionKey"), '{}') as met
      from "CriterionFact" f where f."opportunityId" = o.id
    ) f
    cross join lateral (
      select coalesce(array_agg(d.key), '{}') as shown from "DealProof" d where d."opportunityId" = o.id
    ) d
    cross join lateral (
      select coalesce(json_agg(json_build_object('name', c.name, 'expiresOn', c."expiresOn"::text)), '[]') as certificates
      from "Certification" c
      where c."workspaceId" = o."workspaceId" and c."partnerId" = o."partnerId"
        and (c."userId" = o."ownerId" or not exists (select from "User" u where u.id = o."ownerId" and u."partnerId" = o."partnerId"))
    ) c
    where o.id = ${opportunityId}::uuid`),
  );
  if (!facts) throw opportunityError('not_found');
  return {
    ...facts,
    stages: facts.stages.map((stage) => ({ ...stage, transitions: { ...OPEN_WAYS, ...stage.transitions } })),
  };
}

export function gateFacts(deal: Filled & Pick<DealFacts, 'met' | 'certificates' | 'timeZone'>, now: Date): GateFacts {
  const today = calendarDateIn(deal.timeZone, now);
  const held = deal.certificates.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const met = new Set([...deal.met, ...held.map(({ name }) => certificationKey(name))]);
  return { fields: fieldValues(deal), met, today };
}

type Filled = Pick<
  DealFacts,
  | 'amountMinor'
  | 'currency'
  | 'dealType'
  | 'closeDate'
  | 'nextStep'
  | 'nextStepDue'
  | 'contactName'
  | 'contactEmail'
  | 'competitor'
  | 'problem'
  | 'answers'
>;

/** A deal's fields as criteria read them. An amount of nothing is not filled in. */
export function fieldValues({ answers, amountMinor, currency, ...deal }: Filled): FieldValues {
  const { dealType, closeDate, nextStep, nextStepDue, contactName, contactEmail, competitor, problem } = deal;
  const amount = amountMinor === 0n ? null : decimalAmount(amountMinor, currency);
  return {
    ...answers,
    amount,
    dealType,
    closeDate,
    nextStep,
    nextStepDue,
    contactName,
    contactEmail,
    competitor,
    problem,
  };
}

export function currentStage(deal: DealFacts): FactStage {
  return stageNamed(deal, deal.stageKey);
}

export function stageNamed({ stages }: DealFacts, key: string): FactStage {
  const stage = stages.find((candidate) => candidate.key === key);
  if (!stage)
    throw opportunityError('unknown_stage', { fields: { toStageKey: ['Choose a stage of this deal’s process.'] } });
  return stage;
}
