import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '@/lib/platform/db/connect';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { createEmpty } from '../../setup/copy-template';

test('a database that nobody answers for is told by its place, without the password', async () => {
  const port = await freePort();

  await expect(connect(`postgresql://someone:geheim@127.0.0.1:${port}/shop`)).rejects.toThrow(
    `No database answers at 127.0.0.1:${port}/shop: check DATABASE_URL and that PostgreSQL is running.`,
  );
});

test('a wrong password is told as such', async () => {
  const address = new URL(process.env.DATABASE_URL ?? '');
  address.password = 'wrong';

  await expect(connect(address.href)).rejects.toThrow('refuses the user or password in DATABASE_URL.');
});

test('a database that the server does not have is told as such', async () => {
  const address = new URL(process.env.DATABASE_URL ?? '');
  address.pathname = 'nowhere';

  await expect(connect(address.href)).rejects.toThrow(
    `The server at ${address.host}/nowhere has no such database: create it or correct DATABASE_URL.`,
  );
});

test('a host that nobody knows is told as such', async () => {
  await expect(connect('postgresql://someone@nowhere.invalid/shop')).rejects.toThrow(
    'The host of the database at nowhere.invalid:5432/shop is unknown: check DATABASE_URL.',
  );
});

test('a server that has no connection left is told as such', async () => {
  const url = await createEmpty('full');
  await asOwner(`alter database ${new URL(url).pathname.slice(1)} connection limit 0`);

  await expect(connect(url)).rejects.toThrow('has no connection left for us: raise its max_connections.');
});

test('something else that listens there is told in one sentence', async () => {
  const port = await serve((socket) => socket.end('220 mail.halden.example\r\n'));

  await expect(connect(`postgresql://someone@127.0.0.1:${port}/shop`)).rejects.toThrow(
    /^The database at 127\.0\.0\.1:\d+\/shop cannot be reached \([^\n]+\): check DATABASE_URL\.$/,
  );
});

test('a server that is too old is refused with its version', async () => {
  const port = await serveVersion('13.4');

  await expect(connect(`postgresql://someone@127.0.0.1:${port}/shop`)).rejects.toThrow(
    `The database at 127.0.0.1:${port}/shop is PostgreSQL 13.4: version 15 or later is needed.`,
  );
});

/** Speaks just enough of PostgreSQL's protocol to say hello and its version, for none that old can be had here. */
async function serveVersion(version: string): Promise<number> {
  const ready = message('Z', Buffer.from('I'));

  return serve((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (sent) => {
        if (sent.toString('latin1', 0, 1) === 'Q')
          socket.write(Buffer.concat([...row('server_version', version), ready]));
      });
    });
  });
}

async function serve(talk: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    talk(socket);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());

  return port;
}

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: inject('server') });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

function row(name: string, value: string): Buffer[] {
  const text = 25;
  const column = Buffer.concat([
    Buffer.from(`${name}\0`),
    int32(0),
    int16(0),
    int32(text),
    int16(-1),
    int32(-1),
    int16(0),
  ]);
  const cell = Buffer.concat([int32(value.length), Buffer.from(value)]);

  return [
    message('T', Buffer.concat([int16(1), column])),
    message('D', Buffer.concat([int16(1), cell])),
    message('C', Buffer.from('SHOW\0')),
  ];
}

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
