import 'server-only';
import { createHash } from 'node:crypto';
import { dealFacts, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { demandOpen } from '@/lib/domain/opportunities/demand';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import type { Document } from '@/lib/platform/db/generated/client';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { answeredBy, showAnswered, takeBack, type Answered } from './answered';
import { documentAttached, documentRemoved } from './events';
import { contentProblem } from './inspect';
import { documentProblem } from './rules';
import { attachingDocument, documentSchema, namingDocument } from './schema';
import { documentView } from './views';

export const attachDocument = command('opportunity.attach_document', {
  summary: 'Attach a file to a deal, where asked as the answer to one of its criteria',
  input: attachingDocument,
  output: documentSchema,
  run: async (ctx, { opportunityId, content, ...file }) => {
    const bytes = Buffer.from(content, 'base64');
    const problem = documentProblem(bytes.length) ?? (await contentProblem(file.fileName, bytes));
    if (problem) throw opportunityError(problem);

    const deal = await dealFacts(ctx.tx, opportunityId);
    demandOpen(deal);
    const answered = answeredBy(deal, file);
    const row = await keep(ctx, deal, { ...file, bytes });
    if (answered) await showAnswered(ctx, deal, answered, row.fileName);
    await ctx.tx.opportunity.updateMany({ where: { id: deal.id }, data: { lastActivityAt: ctx.now } });
    await ctx.record(documentAttached, deal, toldOf(deal, row, answered));
    return documentView(row);
  },
});

export const removeDocument = command('opportunity.remove_document', {
  summary: 'Remove a file from a deal; what it answered is open again',
  input: namingDocument,
  output: documentSchema,
  run: async (ctx, { documentId }) => {
    const found = await ctx.tx.document.findFirst({ where: { id: documentId, removedAt: null } });
    if (!found) throw opportunityError('document_not_found');

    const deal = await dealFacts(ctx.tx, found.opportunityId);
    demandOpen(deal);
    const row = await ctx.tx.document.update({ where: { id: documentId }, data: { removedAt: ctx.now } });
    await ctx.tx.documentContent.deleteMany({ where: { documentId } });
    const answered = stillAsked(deal, row);
    if (answered) await takeBack(ctx, deal, answered);
    await ctx.record(documentRemoved, deal, toldOf(deal, row, answered));
    return documentView(row);
  },
});

type File = {
  fileName: string;
  contentType: string;
  stageKey?: string | undefined;
  criterionKey?: string | undefined;
  bytes: Buffer;
};

function keep({ tx, viewer, now }: Context, deal: DealFacts, { bytes, stageKey, criterionKey, ...file }: File) {
  const whose = { workspaceId: viewer.workspaceId, partnerId: deal.partnerId };
  return tx.document.create({
    data: {
      ...whose,
      ...file,
      opportunityId: deal.id,
      stageKey: stageKey ?? null,
      criterionKey: criterionKey ?? null,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      uploadedById: userIdOf(viewer),
      uploadedByName: viewer.name,
      createdAt: now,
      content: { create: { ...whose, bytes: new Uint8Array(bytes) } },
    },
  });
}

/** A version that the deal has come to since may not ask for it any more. */
function stillAsked(deal: DealFacts, { stageKey, criterionKey }: Document): Answered | null {
  if (stageKey === null || criterionKey === null) return null;
  try {
    return answeredBy(deal, { stageKey, criterionKey });
  } catch {
    return null;
  }
}

function toldOf({ number, title }: DealFacts, { id, fileName }: Document, answered: Answered | null) {
  const criterion = answered && { key: answered.criterion.key, label: answered.criterion.label };
  return { number, title, document: { id, fileName }, criterion };
}
