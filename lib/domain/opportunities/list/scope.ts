import 'server-only';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { QueryContext } from '@/lib/platform/query';
import type { StageKind } from '@/lib/domain/process/vocabulary';

export type Scope = { processId: string | null; kind: StageKind | null; stage: string | null; where: Prisma.Sql };

/** Which deals a table is about, over Opportunity o, Partner p and Stage s. */
export function scopeOf({ viewer }: QueryContext, { processId, kind, stage, where }: Scope): Prisma.Sql {
  const parts = [
    Prisma.sql`o."workspaceId" = ${viewer.workspaceId}::uuid`,
    processId ? Prisma.sql`and o."processId" = ${processId}::uuid` : Prisma.empty,
    kind ? Prisma.sql`and o."stageKind" = ${kind}::"StageKind"` : Prisma.empty,
    stage ? Prisma.sql`and o."stageKey" = ${stage}` : Prisma.empty,
    where,
  ];
  return Prisma.join(parts, ' ');
}
