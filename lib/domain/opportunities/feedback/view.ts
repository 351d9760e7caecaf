import type { Prisma } from '@/lib/platform/db/generated/client';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Feedback } from './vocabulary';

export const feedbackFields = { _count: { select: { merged: true } } } as const satisfies Prisma.StageFeedbackInclude;
export type FeedbackRow = Prisma.StageFeedbackGetPayload<{ include: typeof feedbackFields }>;

type Around = {
  stages: ReadonlyArray<Pick<StageView, 'key' | 'criteria' | 'entryCriteria'>>;
  partners: ReadonlyMap<string, string>;
  deals: ReadonlyMap<string, string>;
};

export function feedbackView(row: FeedbackRow, around: Around): Feedback {
  const { id, stageKey, kind, text, status, answer, linkedNumber, version } = row;
  return {
    ...{ id, stageKey, kind, text, status, answer, linkedNumber, version },
    criterion: criterionOf(row, around),
    author: row.authorName,
    partner: row.partnerId && (around.partners.get(row.partnerId) ?? null),
    at: row.createdAt.toISOString(),
    onVersion: row.versionNumber,
    deal: dealOf(row, around),
    answeredBy: row.answeredByName,
    merged: row._count.merged,
  };
}

function criterionOf({ stageKey, criterionKey }: FeedbackRow, { stages }: Around): string | null {
  const stage = stages.find(({ key }) => key === stageKey);
  const criteria = [...(stage?.criteria ?? []), ...(stage?.entryCriteria ?? [])];
  return criteria.find(({ key }) => key === criterionKey)?.label ?? null;
}

function dealOf({ opportunityId: id }: FeedbackRow, { deals }: Around): Feedback['deal'] {
  const title = id === null ? undefined : deals.get(id);
  return id === null || title === undefined ? null : { id, title };
}
