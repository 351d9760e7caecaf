import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { journeyError } from './errors';
import { ruleAt, simulationInput, trialInput } from './schema';
import { simulate } from './simulate';
import { readSummaries } from './summaries';
import { tryDeal } from './trial';

export const listRules = query('journey.list', {
  summary: 'The rules that say which process deals get, in their order, and the deals that each took.',
  input: z.strictObject({}),
  run: ({ tx, now }) => readSummaries(tx, now),
});

export const getRule = query('journey.get', {
  summary: 'One rule with its conditions and the deals that it took.',
  input: ruleAt,
  run: async ({ tx, now }, { ruleId }) => {
    const [rule] = await readSummaries(tx, now, { id: ruleId });
    if (!rule) throw journeyError('not_found');
    return rule;
  },
});

export const tryRules = query('journey.try', {
  summary: 'Which process such a deal would get, by which rule, and what the rules before it miss.',
  input: trialInput,
  run: tryDeal,
});

export const simulateRule = query('journey.simulate', {
  summary: 'How many deals of the last year a rule would match, and how many of those an earlier rule takes.',
  input: simulationInput,
  run: simulate,
});
