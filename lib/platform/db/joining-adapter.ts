import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import type { Connection } from './connection';

export type Joining = {
  adapter: SqlDriverAdapterFactory;
  /** Prisma's transactions that are begun within `work` join the one that is open on this connection. */
  during: <Value>(connection: Connection, work: () => Value) => Value;
};

/**
 * Lets Prisma work in a transaction that is open already. It neither begins nor ends it: whoever opened it does, so that
 * beginning, the viewer's role and claims are one message to the database, for statements of either kind.
 */
export function joiningAdapter(pool: pg.Pool): Joining {
  const factory = new PrismaPg(pool);
  const open = new AsyncLocalStorage<Connection>();

  async function connect() {
    const adapter = await factory.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => {
      const connection = open.getStore();
      return connection ? joined(adapter, connection) : begin(isolationLevel);
    };
    return adapter;
  }

  const { provider, adapterName } = factory;
  return { adapter: { provider, adapterName, connect }, during: (connection, work) => open.run(connection, work) };
}

/** The adapter as it is, but speaking over this one connection. */
function joined(adapter: object, client: Connection): Transaction {
  const nothing = () => Promise.resolve();
  const onConnection = { client, options: { usePhantomQuery: true }, commit: nothing, rollback: nothing };
  return Object.assign(Object.create(adapter) as Transaction, onConnection);
}
