'use server';

import type { z } from 'zod';
import { failureFrom } from '@/lib/platform/failure';
import { parseInput } from '@/lib/platform/operation';
import type { Outcome } from '@/lib/platform/outcome';
import { createWorkspace as create } from './create-workspace';
import { createWorkspaceSchema } from './schema';

/** Nobody exists yet who could be asked for: it works once, while there is no workspace. */
export async function createWorkspace(input: z.input<typeof createWorkspaceSchema>): Promise<Outcome<null>> {
  try {
    await create(parseInput(createWorkspaceSchema, input));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureFrom(error, 'setup.create_workspace') };
  }
}
