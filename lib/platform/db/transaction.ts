import type pg from 'pg';
import { joinTransaction, type Joined, type Tx } from './client';
import { inTurn } from './connection';
import { Prisma } from './generated/client';
import { runStatement } from './statements';

export type OpenTransaction = {
  tx: Tx;
  /** Nothing more runs on the connection; to be awaited before the transaction ends. */
  leave: () => Promise<void>;
};

type Words = Parameters<typeof runStatement>[1];

/**
 * The face of an open transaction: statements of our own go straight to the connection, rows of a model through Prisma,
 * which joins at the first of them. A request that runs statements alone never pays for Prisma's share.
 */
export function transactionOn(client: pg.ClientBase, opened: Promise<unknown>): OpenTransaction {
  const { connection, close } = inTurn(client, opened);
  let joined: Promise<Joined> | undefined;
  const join = () => (joined ??= joinTransaction(connection));

  const statements = {
    $queryRaw: async (words: Words, ...values: ReadonlyArray<unknown>) =>
      (await runStatement(connection, words, values)).rows,
    $executeRaw: async (words: Words, ...values: ReadonlyArray<unknown>) =>
      (await runStatement(connection, words, values)).rowCount ?? 0,
  };
  const tx = new Proxy(statements, {
    get: (own, name, receiver) => (isModel(name) ? modelOf(name, join) : (Reflect.get(own, name, receiver) as unknown)),
  });

  async function leave(): Promise<void> {
    await close();
    await (await joined)?.leave();
  }

  return { tx: tx as unknown as Tx, leave };
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
