import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { checkSeals } from './check';

export const checkLog = query('workspace.check_log', {
  summary: 'Computes the seals of the log anew and says whether every one still holds.',
  input: z.strictObject({}),
  run: ({ tx }) => checkSeals(tx),
});
