import type pg from 'pg';
import { joinTransaction, type Joined, type Tx } from './client';
import { Prisma } from './generated/client';
import { runStatement } from './statements';

export type OpenTransaction = {
  tx: Tx;
  /** Prisma lets go of the connection; to be awaited before the transaction ends. */
  leave: () => Promise<void>;
};

type Words = Parameters<typeof runStatement>[1];

/**
 * The face of an open transaction: statements of our own go straight to the connection, rows of a model through Prisma,
 * which joins at the first of them. A request that runs statements alone never pays for Prisma's share.
 */
export function transactionOn(client: pg.ClientBase): OpenTransaction {
  let joined: Promise<Joined> | undefined;
  const join = () => (joined ??= joinTransaction(client));

  const statements = {
    $queryRaw: async (words: Words, ...values: ReadonlyArray<unknown>) =>
      (await runStatement(client, words, values)).rows,
    $executeRaw: async (words: Words, ...values: ReadonlyArray<unknown>) =>
      (await runStatement(client, words, values)).rowCount ?? 0,
  };
  const tx = new Proxy(statements, {
    get: (own, name, receiver) => (isModel(name) ? modelOf(name, join) : (Reflect.get(own, name, receiver) as unknown)),
  });

  return { tx: tx as unknown as Tx, leave: async () => (await joined)?.leave() };
}

const MODELS: ReadonlySet<string | symbol> = new Set(
  Object.values(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
);

function isModel(name: string | symbol): name is keyof Tx & string {
  return MODELS.has(name);
}

type Operation = (input: unknown) => Promise<unknown>;

function modelOf(model: keyof Tx & string, join: () => Promise<Joined>): object {
  return new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: unknown) => {
        const { tx } = await join();
        return (tx[model] as unknown as Record<string, Operation>)[operation]?.(input);
      },
    },
  );
}
