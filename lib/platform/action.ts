import 'server-only';
import { revalidatePath } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { failureFrom } from './failure';
import type { Operation } from './operation';
import type { Outcome } from './outcome';
import { requireViewer } from './session';

/** The door for our own screens: identify, run, answer. It decides nothing. */
export function action<Schema extends z.ZodType, Output>(
  operation: Operation<Schema, Output>,
  { refreshes = [] }: { refreshes?: ReadonlyArray<string> } = {},
) {
  return async (input: z.input<Schema>): Promise<Outcome<Output>> => {
    try {
      const value = await operation(await requireViewer(), input);
      for (const path of refreshes) revalidatePath(path, 'page');
      return { ok: true, value };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, failure: failureFrom(error, operation.operation.name) };
    }
  };
}
