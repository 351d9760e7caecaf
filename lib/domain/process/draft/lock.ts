import 'server-only';
import type { Context } from '@/lib/platform/command';
import { processError } from '@/lib/domain/process/errors';
import { stageMap } from './stage-map';
import { readStudio } from './studio';
import type { StageMap } from './vocabulary';

export type Draft = { id: string; processId: string; name: string; number: number; stageMap: StageMap };

/** The draft for one edit: nobody else edits it until this is done, and nobody did since the person saw it. */
export async function lockDraft({ tx }: Context, seen: { processId: string; version: number }): Promise<Draft> {
  const [draft] = await tx.$queryRaw<Array<Draft & { version: number }>>`
    select v.id, v."processId", p.name, v.number, v."stageMap", v.version
    from "ProcessVersion" v join "Process" p on p.id = v."processId"
    where v."processId" = ${seen.processId}::uuid and v.status = 'draft' for update of v`;
  if (draft?.version === seen.version) return { ...draft, stageMap: stageMap.parse(draft.stageMap) };

  // The fresh state goes along, so that the person can go on from it. It also tells what does not exist at all.
  const fresh = await readStudio(tx, seen.processId);
  throw processError(draft ? 'draft_changed' : 'no_draft', { details: fresh });
}

/** Marks the draft as edited: whoever saw it before has to look again. */
export async function touchDraft({ tx, now }: Context, { id }: Draft): Promise<void> {
  await tx.processVersion.update({ where: { id }, data: { version: { increment: 1 }, updatedAt: now } });
}
