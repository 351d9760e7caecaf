import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { ConflictClass } from '@/lib/domain/registrations/vocabulary';
import { ruleFor, type Asked } from './rules';
import { approvalRules } from './schema';
import type { ApprovalLevel } from './vocabulary';

type Subject = Omit<Asked, 'productIds' | 'conflict'> & { products: ReadonlyArray<{ id: string }> };

/** Who decides on it, level by level, kept with it: rules that change later don't change what has begun. */
export async function planFor(
  { tx, viewer }: Context,
  { products, ...subject }: Subject,
  conflict: ConflictClass,
): Promise<{ plan: Array<ApprovalLevel>; planRule: string | null; level: number }> {
  const { approvals } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId: viewer.workspaceId },
    select: { approvals: true },
  });
  const asked = { ...subject, conflict, productIds: products.map(({ id }) => id) };
  const rule = ruleFor(approvalRules.parse(approvals), asked);
  return { plan: [...(rule?.levels ?? [])], planRule: rule?.name ?? null, level: 0 };
}
