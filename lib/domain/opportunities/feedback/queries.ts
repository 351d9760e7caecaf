import 'server-only';
import { dealFacts } from '@/lib/domain/opportunities/deal-facts';
import { loadStages } from '@/lib/domain/process/load';
import type { Tx } from '@/lib/platform/db/client';
import { query } from '@/lib/platform/query';
import { userIdOf } from '@/lib/platform/viewer';
import { feedbackError } from './errors';
import { readReviews } from './reviews';
import { listingInput, ownInput } from './schema';
import { readSignals } from './signals';
import { feedbackFields, feedbackView, type FeedbackRow } from './view';
import type { Feedback, FeedbackView } from './vocabulary';

const SIGNAL_DAYS = 180;
const DAY_MS = 86_400_000;

export const listFeedback = query('feedback.list', {
  summary: 'What people say about the stages of a process, what the product noticed by itself, and what became of it',
  input: listingInput,
  run: async ({ tx, now }, { processId }): Promise<FeedbackView> => {
    const process = await tx.process.findUnique({
      where: { id: processId },
      select: { id: true, name: true, versions: { orderBy: { number: 'desc' }, select: VERSION } },
    });
    if (!process) throw feedbackError('process_not_found');

    const { versions, ...about } = process;
    const stages = await loadStages(tx, newestOf(versions));
    const rows = await tx.stageFeedback.findMany({
      where: { processId, mergedIntoId: null },
      include: feedbackFields,
      orderBy: [{ createdAt: 'desc' }],
      take: 500,
    });
    const around = { stages, ...(await readAround(tx, rows)) };
    const since = new Date(now.getTime() - SIGNAL_DAYS * DAY_MS);
    const signals = await readSignals(tx, stages, { processId, since });
    return {
      process: about,
      ...numbersOf(versions),
      stages: stages.map(({ key, name }) => ({
        ...{ key, name },
        signals: signals.get(key) ?? NOTHING,
        entries: rows.filter((row) => row.stageKey === key).map((row) => feedbackView(row, around)),
      })),
      reviews: await readReviews(tx, processId, { stages, now }),
    };
  },
});

type Version = { id: string; number: number; status: string };

/** The draft; where there is none, what is published. */
function newestOf(versions: ReadonlyArray<Version>): string {
  const of = (wanted: string) => versions.find(({ status }) => status === wanted);
  return (of('draft') ?? of('published') ?? versions[0])?.id ?? '';
}

function numbersOf(versions: ReadonlyArray<Version>): Pick<FeedbackView, 'nextNumber' | 'publishedNumber'> {
  const draft = versions.find(({ status }) => status === 'draft');
  const published = versions.find(({ status }) => status === 'published');
  return { nextNumber: draft?.number ?? (versions[0]?.number ?? 0) + 1, publishedNumber: published?.number ?? null };
}

const VERSION = { id: true, number: true, status: true } as const;
const NOTHING = { overrides: 0, refusedAgain: 0, junk: 0, skippedTasks: 0 };

export const listOwnFeedback = query('feedback.list_own', {
  summary: 'What I said about the stages of a deal’s process, and what became of it',
  input: ownInput,
  run: async ({ tx, viewer }, { opportunityId }): Promise<ReadonlyArray<Feedback>> => {
    const { processId, stages } = await dealFacts(tx, opportunityId);
    const rows = await tx.stageFeedback.findMany({
      where: { processId, authorId: userIdOf(viewer) ?? processId },
      include: feedbackFields,
      orderBy: { createdAt: 'desc' },
      take: 20,
    });
    return rows.map((row) => feedbackView(row, { stages, partners: new Map(), deals: new Map() }));
  },
});

async function readAround(tx: Tx, rows: ReadonlyArray<FeedbackRow>) {
  const partners = await tx.partner.findMany({
    where: { id: { in: rows.flatMap(({ partnerId }) => partnerId ?? []) } },
    select: { id: true, name: true },
  });
  const deals = await tx.opportunity.findMany({
    where: { id: { in: rows.flatMap(({ opportunityId }) => opportunityId ?? []) } },
    select: { id: true, title: true },
  });
  return {
    partners: new Map(partners.map(({ id, name }) => [id, name])),
    deals: new Map(deals.map(({ id, title }) => [id, title])),
  };
}
