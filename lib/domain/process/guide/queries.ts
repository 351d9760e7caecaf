import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { roleOf, userIdOf } from '@/lib/platform/viewer';
import { changesBetween } from '@/lib/domain/process/draft/rules/changes';
import { processError } from '@/lib/domain/process/errors';
import { glossary } from '@/lib/domain/process/glossary/schema';
import { loadStages } from '@/lib/domain/process/load';
import { changesFor, guideStage } from './rules';
import { guideInput, readersInput, unreadInput } from './schema';
import type { Guide, Readers, Unread } from './vocabulary';

export const getGuide = query('process.guide', {
  summary: 'What a role has to know of a process: each stage with what is asked, done, read and used there',
  input: guideInput,
  run: async (context, { processId, role }): Promise<Guide> => {
    const { tx, viewer } = context;
    const process = await tx.process.findUnique({ where: { id: processId } });
    if (!process) throw processError('not_found');
    const version = await publishedOf(tx, processId);
    if (!version) throw processError('not_published');

    const reader = role ?? roleOf(viewer) ?? 'partner_seller';
    const stages = await loadStages(tx, version.id);
    return {
      process: { id: process.id, name: process.name, description: process.description },
      ...{ number: version.number, publishedAt: version.publishedAt?.toISOString() ?? null, notes: version.notes },
      role: reader,
      stages: stages.map((stage) => guideStage(stage, reader)),
      glossary: glossary.parse(process.glossary),
      changes: changesFor(await changesIn(tx, version, stages), reader),
      readAt: await readAt(context, version.id),
    };
  },
});

type Version = { id: string; processId: string; number: number; notes: string; publishedAt: Date | null };
const VERSION = { id: true, processId: true, number: true, notes: true, publishedAt: true } as const;

function publishedOf(tx: Tx, processId: string): Promise<Version | null> {
  return tx.processVersion.findFirst({
    where: { processId, status: 'published' },
    orderBy: { number: 'desc' },
    select: VERSION,
  });
}

/** Against the version before; the first one changes nothing for anybody. */
async function changesIn(tx: Tx, { processId, number }: Version, stages: Awaited<ReturnType<typeof loadStages>>) {
  const before = await tx.processVersion.findFirst({
    where: { processId, number: { lt: number }, status: { not: 'draft' } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return before ? changesBetween(await loadStages(tx, before.id), stages) : [];
}

async function readAt({ tx, viewer }: QueryContext, processVersionId: string): Promise<string | null> {
  const userId = userIdOf(viewer);
  if (userId === null) return null;
  const row = await tx.guideRead.findUnique({ where: { userId_processVersionId: { userId, processVersionId } } });
  return row?.readAt.toISOString() ?? null;
}

/** Of a change longer ago nobody needs to be told any more. */
const RECENT_DAYS = 90;
const DAY_MS = 86_400_000;

export const listUnread = query('process.list_unread', {
  summary: 'What changed for me in processes that I have open deals in, and I have not said yet that I read',
  input: unreadInput,
  run: async ({ tx, viewer, now }): Promise<ReadonlyArray<Unread>> => {
    const [userId, role] = [userIdOf(viewer), roleOf(viewer)];
    if (userId === null || role === null) return [];

    const versions = await tx.processVersion.findMany({
      where: {
        ...{ status: 'published', number: { gt: 1 } },
        publishedAt: { gte: new Date(now.getTime() - RECENT_DAYS * DAY_MS) },
        process: { archivedAt: null, opportunities: { some: { stageKind: 'open' } } },
        guideReads: { none: { userId } },
      },
      orderBy: { publishedAt: 'desc' },
      select: { ...VERSION, process: { select: { name: true } } },
      take: 5,
    });
    const all = await Promise.all(
      versions.map(async (version) => ({
        ...{ processId: version.processId, name: version.process.name, number: version.number, notes: version.notes },
        publishedAt: (version.publishedAt ?? now).toISOString(),
        changes: changesFor(await changesIn(tx, version, await loadStages(tx, version.id)), role),
      })),
    );
    return all.filter(({ changes, notes }) => changes.length > 0 || notes !== '');
  },
});

export const listReaders = query('process.list_readers', {
  summary: 'Who at the partners with open deals has read what the published version changed',
  input: readersInput,
  run: async ({ tx }, { processId }): Promise<Readers> => {
    const version = await publishedOf(tx, processId);
    if (!version) throw processError('not_published');

    const partners = await tx.partner.findMany({
      where: { opportunities: { some: { processId, stageKind: 'open' } } },
      orderBy: { name: 'asc' },
      select: {
        name: true,
        people: {
          where: { status: 'active' },
          orderBy: { name: 'asc' },
          select: { name: true, guideReads: { where: { processVersionId: version.id }, select: { readAt: true } } },
        },
      },
    });
    return partners.map(({ name, people }) => ({
      partner: name,
      people: people.map((person) => ({
        name: person.name,
        readAt: person.guideReads[0]?.readAt.toISOString() ?? null,
      })),
    }));
  },
});
