import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import type { Tx } from '@/lib/platform/db/client';
import { termFields, toTerms } from './load';
import { programmeView } from './schema';
import type { ProgrammeView } from './vocabulary';

export const getProgramme = query('registration.get_programme', {
  summary: 'The programme’s terms: time to decide, questions, appeals, protection, reminders and tolerance.',
  input: z.strictObject({}),
  output: programmeView,
  run: ({ tx, viewer }) => viewProgramme(tx, viewer),
});

export async function viewProgramme(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<ProgrammeView> {
  const { version, ...row } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId },
    select: { ...termFields, version: true },
  });
  return { ...toTerms(row), version };
}
