import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { demandPort, listen } from '@/scripts/start/port';

test('a free port is found free, and is still free afterwards', async () => {
  const place = { port: await freePort(), host: '127.0.0.1' };
  await demandPort(place);

  await expect(demandPort(place)).resolves.toBeUndefined();
});

test('a port that somebody else listens on is told, with what to do', async () => {
  const place = { port: await freePort(), host: '127.0.0.1' };
  const other = createServer();
  onTestFinished(() => void other.close());
  await listen(other, place);

  await expect(demandPort(place)).rejects.toThrow(
    `Port ${place.port} is in use: stop the program that listens there or choose another with PORT.`,
  );
});

test.each(['192.0.2.1', 'nowhere.invalid'])('this machine is not %s', async (host) => {
  await expect(demandPort({ port: await freePort(), host })).rejects.toThrow(
    `This machine has no address ${host}: correct HOST.`,
  );
});
