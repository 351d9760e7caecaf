import 'server-only';
import { disprove, prove } from '@/lib/domain/opportunities/proofs';
import { stageNamed, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { proofKey } from '@/lib/domain/process/criteria/rules/facts';
import type { ChecklistCriterion, DocumentCriterion } from '@/lib/domain/process/criteria/vocabulary';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';

type Wanted = DocumentCriterion | ChecklistCriterion;
export type Answered = { stageKey: string; criterion: Wanted };

/** The criterion that a file is attached for; null when for none. Throws where the stage asks for no file there. */
export function answeredBy(
  deal: DealFacts,
  { stageKey, criterionKey }: { stageKey?: string | undefined; criterionKey?: string | undefined },
): Answered | null {
  if (stageKey === undefined || criterionKey === undefined) return null;

  const { entryCriteria, criteria } = stageNamed(deal, stageKey);
  const criterion = [...entryCriteria, ...criteria].find(({ key }) => key === criterionKey);
  const takesFile =
    criterion?.kind === 'document' || (criterion?.kind === 'checklist' && criterion.evidence === 'file');
  if (!takesFile) throw opportunityError('unknown_document');
  return { stageKey, criterion };
}

/** The file shows what the criterion asks for. */
export async function showAnswered(ctx: Context, deal: DealFacts, { stageKey, criterion }: Answered, fileName: string) {
  if (criterion.kind === 'document') return prove(ctx, deal, proofKey('document', stageKey, criterion.key));

  const { tx, viewer, now } = ctx;
  const key = { opportunityId: deal.id, stageKey, criterionKey: criterion.key };
  const fact = { note: fileName, link: null, metById: userIdOf(viewer), metByName: viewer.name, metAt: now };
  await tx.criterionFact.upsert({
    where: { opportunityId_stageKey_criterionKey: key },
    create: { ...key, ...fact, workspaceId: viewer.workspaceId, partnerId: deal.partnerId },
    update: fact,
  });
  return undefined;
}

/** Without its last file the criterion does not hold any more; the deal gets a new version, so that no move is decided on it. */
export async function takeBack(ctx: Context, deal: DealFacts, { stageKey, criterion }: Answered): Promise<void> {
  const { tx } = ctx;
  const place = { opportunityId: deal.id, stageKey, criterionKey: criterion.key };
  if ((await tx.document.count({ where: { ...place, removedAt: null } })) > 0) return;
  if (criterion.kind === 'document') {
    await disprove(ctx, deal, proofKey('document', stageKey, criterion.key));
    return;
  }
  const { count } = await tx.criterionFact.deleteMany({ where: place });
  if (count > 0) await tx.opportunity.updateMany({ where: { id: deal.id }, data: { version: { increment: 1 } } });
}
