import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { registrationError } from '@/lib/domain/registrations/errors';
import { draftView, oneDraft, type DraftView } from './schema';
import { toDraft } from './views';

const SHOWN = 20;

export const listDrafts = query('registration.list_drafts', {
  summary: 'My unfinished registrations, the one I worked on last first.',
  input: z.strictObject({}),
  output: z.array(draftView),
  run: async ({ tx }): Promise<Array<DraftView>> => {
    const rows = await tx.registrationDraft.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], take: SHOWN });
    return rows.map(toDraft);
  },
});

export const findDraft = query('registration.get_draft', {
  summary: 'One unfinished registration, exactly as it was left.',
  input: oneDraft,
  output: draftView,
  run: async ({ tx }, { draftId }): Promise<DraftView> => {
    const row = await tx.registrationDraft.findUnique({ where: { id: draftId } });
    if (!row) throw registrationError('draft_not_found');
    return toDraft(row);
  },
});
