import 'server-only';
import { query } from '@/lib/platform/query';
import { leadError } from '@/lib/domain/leads/errors';
import { findAlike } from './find';
import { readMergeable } from './load';
import { gainsOf, MERGED_FIELDS, type Mergeable, type MergedField } from './rules';
import { alikeList, mergePreview, oneLead, twoLeads, type MergePreview } from './schema';

export const listAlike = query('lead.list_alike', {
  summary: 'Other leads that may be the same one, and in what they are alike.',
  input: oneLead,
  output: alikeList,
  run: async ({ tx }, { leadId }) => {
    if ((await tx.lead.count({ where: { id: leadId } })) === 0) throw leadError('not_found');
    return findAlike(tx, leadId);
  },
});

export const previewMerge = query('lead.preview_merge', {
  summary: 'What a lead would be after another one was merged into it, field by field.',
  input: twoLeads,
  output: mergePreview,
  run: async ({ tx }, { leadId, otherId }): Promise<MergePreview> => {
    const [kept, gone] = [await readMergeable(tx, leadId), await readMergeable(tx, otherId)];
    const result = { ...kept, ...gainsOf(kept, gone) };
    const fields = MERGED_FIELDS.filter((field) => field !== 'domain' && field !== 'consentAt').map((field) => ({
      field,
      kept: shown(kept[field]),
      other: shown(gone[field]),
      result: shown(result[field]),
    }));
    return { fields: fields.filter(({ kept: mine, other }) => mine !== null || other !== null) };
  },
});

function shown(value: Mergeable[MergedField]): string | null {
  return value === null || value === '' ? null : String(value);
}
