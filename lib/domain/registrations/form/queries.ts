import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { loadForm } from './load';
import { registrationFormView } from './schema';

export const getForm = query('registration.get_form', {
  summary: 'What the programme asks when a deal is registered: its fields, its own questions, and when each is asked.',
  input: z.strictObject({}),
  output: registrationFormView,
  run: ({ tx, viewer }) => loadForm(tx, viewer),
});
