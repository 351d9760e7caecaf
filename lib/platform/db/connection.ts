import type pg from 'pg';

/** As much of a driver's client as running statements takes. */
export type Connection = {
  query: <Row extends pg.QueryResultRow>(statement: pg.QueryConfig) => Promise<pg.QueryResult<Row>>;
};

export type Turns = {
  connection: Connection;
  /** Lets the statement that is running end and refuses the ones after it. */
  close: () => Promise<void>;
};

/**
 * One statement after the other, however many are asked for at once, and none before the transaction is open or after it
 * is closed: the connection by then is somebody else's, with somebody else's rights.
 */
export function inTurn(client: pg.ClientBase, opened: Promise<unknown>): Turns {
  let last = opened;
  let isClosed = false;

  function query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const asked = settled(last).then(async () => {
      await opened;
      if (isClosed) throw new Error('The transaction is over.');
      return client.query<Row>(statement);
    });
    last = asked;
    return asked;
  }

  async function close(): Promise<void> {
    isClosed = true;
    await settled(last);
  }

  return { connection: { query }, close };
}

function settled(asked: Promise<unknown>): Promise<unknown> {
  return asked.catch(() => undefined);
}
