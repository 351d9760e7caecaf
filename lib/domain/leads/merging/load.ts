import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { leadError } from '@/lib/domain/leads/errors';
import { MERGED_FIELDS, type Mergeable, type MergedField } from './rules';

const select = Object.fromEntries(MERGED_FIELDS.map((field) => [field, true])) as Record<MergedField, true>;

/** The facts of a lead that take part in a merge. */
export async function readMergeable(tx: Tx, leadId: string): Promise<Mergeable> {
  const row = await tx.lead.findUnique({ where: { id: leadId }, select });
  if (!row) throw leadError('not_found');
  return row;
}
