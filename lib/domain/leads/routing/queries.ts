import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { query } from '@/lib/platform/query';
import { leadError } from '@/lib/domain/leads/errors';
import { readRules } from './load';
import { candidates, simulationInput, termsView } from './schema';
import { simulate } from './simulate';
import { viewTerms } from './terms';
import type { RoutingView } from './vocabulary';

export const listLeadRules = query('lead.list_rules', {
  summary: 'The rules that say to whom leads go, in their order.',
  input: z.strictObject({}),
  run: async ({ tx }) => [...(await readRules(tx))],
});

export const simulateLeadRule = query('lead.simulate_rule', {
  summary: 'Whom the leads of the last ninety days would have been offered to first by a rule, as things stand today.',
  input: simulationInput,
  run: simulate,
});

export const listRoutings = query('lead.list_routings', {
  summary: 'Each decision to whom a lead was offered, and why the others were not.',
  input: z.strictObject({ leadId: uuid }),
  run: async ({ tx }, { leadId }): Promise<Array<RoutingView>> => {
    if ((await tx.lead.count({ where: { id: leadId } })) === 0) throw leadError('not_found');
    const rows = await tx.leadRouting.findMany({ where: { leadId }, orderBy: { decidedAt: 'desc' } });
    return rows.map((row) => ({
      ...{ id: row.id, round: row.round, ruleName: row.ruleName, method: row.method, decidedBy: row.decidedBy },
      candidates: candidates.parse(row.candidates),
      decidedAt: row.decidedAt.toISOString(),
    }));
  },
});

export const getTerms = query('lead.get_terms', {
  summary: 'Which leads a partner takes.',
  input: z.strictObject({ partnerId: uuid }),
  output: termsView,
  run: async ({ tx }, { partnerId }) => {
    if ((await tx.partner.count({ where: { id: partnerId } })) === 0) throw leadError('partner_not_found');
    return viewTerms(tx, partnerId);
  },
});
