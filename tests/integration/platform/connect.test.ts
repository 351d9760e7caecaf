import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '@/lib/platform/db/connect';
import { freePort } from '@/lib/platform/db/embedded/free-port';

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

test('a server that is too old is refused with its version', async () => {
  const port = await serveVersion('13.4');

  await expect(connect(`postgresql://someone@127.0.0.1:${port}/shop`)).rejects.toThrow(
    `The database at 127.0.0.1:${port}/shop is PostgreSQL 13.4: version 15 or later is needed.`,
  );
});

/** Speaks just enough of PostgreSQL's protocol to say hello and its version, for none that old can be had here. */
async function serveVersion(version: string): Promise<number> {
  const ready = message('Z', Buffer.from('I'));
  const server: Server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (sent) => {
        if (sent.toString('latin1', 0, 1) === 'Q')
          socket.write(Buffer.concat([...row('server_version', version), ready]));
      });
    });
    socket.on('error', () => undefined);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());

  return port;
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
