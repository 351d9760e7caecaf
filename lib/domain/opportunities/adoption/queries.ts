import 'server-only';
import { query } from '@/lib/platform/query';
import { previewOf } from './preview';
import { adoptionInput, listInput, previewInput } from './schema';
import { readTarget } from './target';
import { adoptionsOf, adoptionView } from './view';
import type { AdoptionPreview, AdoptionView } from './vocabulary';

export const previewAdoption = query('opportunity.preview_adoption', {
  summary:
    'Where the open deals of older versions of a process would go in its published one, and what they would then lack',
  input: previewInput,
  run: async (ctx, { processId, to, plan }): Promise<AdoptionPreview> =>
    previewOf(ctx, processId, { target: await readTarget(ctx.tx, processId, to), plan }),
});

export const getAdoption = query('opportunity.get_adoption', {
  summary: 'How far a move of deals to another version is',
  input: adoptionInput,
  run: (ctx, { adoptionId }): Promise<AdoptionView> => adoptionView(ctx, adoptionId),
});

export const listAdoptions = query('opportunity.list_adoptions', {
  summary: 'The moves of deals between versions of a process, newest first',
  input: listInput,
  run: (ctx, { processId }): Promise<ReadonlyArray<AdoptionView>> => adoptionsOf(ctx, processId),
});
