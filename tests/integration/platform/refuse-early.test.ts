import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { refuseEarly } from '@/scripts/start/refuse-early';

/** Sends the path as it is, which no URL of a browser would. */
async function ask(method: string, path: string): Promise<string> {
  const server = createServer((asked, response) => {
    if (!refuseEarly(asked, response)) response.end('let through');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());

  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path }, (response) => {
      const pieces: Array<string> = [];
      response.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
      response.on('end', () => resolve(`${String(response.statusCode)} ${pieces.join('').trim()}`));
    })
      .on('error', reject)
      .end();
  });
}

test('an address that can’t be decoded is answered in words', async () => {
  for (const path of ['/partners/%E0%A4%A', '/api/v1/partners/%', '/%ED%A0%80', '/%zz?q=a']) {
    expect(await ask('GET', path)).toBe('400 This address is broken off or mistyped. Copy it whole.');
  }
  for (const path of ['/partners/%C3%A4', '/partners?q=%', '/partners/%2F%00', '/']) {
    expect(await ask('GET', path)).toBe('200 let through');
  }
});

test('a method that nothing answers is refused in words', async () => {
  for (const method of ['TRACE', 'PROPFIND', 'SEARCH']) {
    expect(await ask(method, '/')).toBe('405 Nothing here answers this method. Use GET or POST.');
  }
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) expect(await ask(method, '/')).toBe('200 let through');
});
