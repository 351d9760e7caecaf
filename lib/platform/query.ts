import type { z } from 'zod';
import type { Tx } from './db/client';
import { asViewer, elevated } from './db/scope';
import { parseInput, type Operation } from './operation';
import { demand, type Permission } from './policy';
import type { Viewer } from './viewer';

export type QueryContext = {
  viewer: Viewer;
  tx: Tx;
  now: Date;
  /** Looks at what this viewer must not see but an answer must know: only what a rule makes of it may leave. */
  elevate: <Value>(work: () => Promise<Value>) => Promise<Value>;
};

type Definition<Schema extends z.ZodType, Output> = {
  summary: string;
  input: Schema;
  output?: z.ZodType<Output>;
  run: (context: QueryContext, input: z.output<Schema>) => Promise<Output>;
};

/** A read: permitted, parsed, in one read-only transaction that shows this viewer's rows and no others. */
export function query<Schema extends z.ZodType, Output>(
  name: Permission,
  { summary, input, output, run }: Definition<Schema, Output>,
): Operation<Schema, Output> {
  const ask = async (viewer: Viewer, raw: z.input<Schema>): Promise<Output> => {
    demand(viewer, name, 'read');
    const parsed = parseInput(input, raw);
    return asViewer(viewer, 'read', (tx) => run(contextOf(viewer, tx), parsed));
  };

  return Object.assign(ask, { operation: { name, access: 'read' as const, summary, input, output: output ?? null } });
}

function contextOf(viewer: Viewer, tx: Tx): QueryContext {
  return { viewer, tx, now: new Date(), elevate: (work) => elevated(tx, work) };
}
