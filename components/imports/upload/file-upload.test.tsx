import { expect, test, vi } from 'vitest';
import { Refused, type Failure } from '@/lib/platform/outcome';
import { FileUpload, type UploadServer } from './file-upload';

const PIECE = 512 * 1024;

function aFile(size: number): File {
  return new File([new Uint8Array(size)], 'history.csv', { lastModified: Date.parse('2026-01-02') });
}

function refusal(code: Failure['code'], reason = 'any'): Refused {
  return new Refused({ code, reason, message: 'It was refused.' });
}

/** A server that remembers how much it got. `trouble` says what goes wrong at which call of `put`. */
function aServer(trouble: ReadonlyArray<Error | null> = []) {
  const got: Array<number> = [];
  let calls = 0;
  const server = {
    begin: vi.fn(() =>
      Promise.resolve({ id: 'i1', version: 1, received: got.reduce((sum, one) => sum + one, 0), pieces: got.length }),
    ),
    put: vi.fn(({ number }: { number: number }, piece: ArrayBuffer) => {
      const error = trouble[calls];
      calls += 1;
      if (error) return Promise.reject(error);
      got[number] = piece.byteLength;
      return Promise.resolve();
    }),
    check: vi.fn(() => Promise.resolve()),
    discard: vi.fn(() => Promise.resolve()),
    pause: vi.fn(() => Promise.resolve()),
  } satisfies UploadServer;
  return { server, got };
}

test('a file goes up piece by piece, tells how far it is, and is checked', async () => {
  const { server, got } = aServer();
  const upload = new FileUpload(server);
  const seen: Array<number> = [];
  upload.subscribe(() => {
    const state = upload.state();
    if (state.kind === 'sending') seen.push(state.sent);
  });

  expect(await upload.send(aFile(2 * PIECE + 10))).toBe('i1');
  expect(server.begin).toHaveBeenCalledWith({
    fileName: 'history.csv',
    fileSize: 2 * PIECE + 10,
    changedAt: '2026-01-02T00:00:00.000Z',
  });
  expect(got).toEqual([PIECE, PIECE, 10]);
  expect(seen).toEqual([0, 0, PIECE, 2 * PIECE, 2 * PIECE + 10]);
  expect(server.check).toHaveBeenCalledOnce();
  expect(upload.state()).toEqual({ kind: 'idle' });
});

test('an upload that broke off goes on where it stopped, by itself', async () => {
  const { server, got } = aServer([null, refusal('unavailable')]);
  const upload = new FileUpload(server);
  const kinds = new Set<string>();
  upload.subscribe(() => kinds.add(upload.state().kind));

  expect(await upload.send(aFile(2 * PIECE))).toBe('i1');
  expect(got).toEqual([PIECE, PIECE]);
  expect(server.put.mock.calls.map(([{ number }]) => number)).toEqual([0, 1, 1]);
  expect(kinds).toContain('waiting');
});

test('what only the person can help with waits for them', async () => {
  const { server, got } = aServer([null, refusal('unauthenticated')]);
  const upload = new FileUpload(server);
  const end = upload.send(aFile(2 * PIECE));
  await vi.waitFor(() => expect(upload.state()).toMatchObject({ kind: 'stopped', mayGoOn: true, sent: PIECE }));

  upload.retry();
  expect(await end).toBe('i1');
  expect(got).toEqual([PIECE, PIECE]);
  expect(server.discard).not.toHaveBeenCalled();
});

test('a file that is no CSV leaves nothing behind and says why', async () => {
  const { server } = aServer([refusal('invalid', 'import.not_csv')]);
  const upload = new FileUpload(server);
  const end = upload.send(aFile(10));
  await vi.waitFor(() =>
    expect(upload.state()).toMatchObject({ kind: 'stopped', mayGoOn: false, message: 'It was refused.' }),
  );
  expect(server.discard).toHaveBeenCalledWith('i1');

  await upload.cancel();
  expect(await end).toBeNull();
  expect(upload.state()).toEqual({ kind: 'idle' });
});

test('another file can be chosen after one that was refused', async () => {
  const { server } = aServer([refusal('invalid', 'import.not_csv')]);
  const upload = new FileUpload(server);
  const first = upload.send(aFile(10));
  await vi.waitFor(() => expect(upload.state().kind).toBe('stopped'));

  expect(await upload.send(aFile(20))).toBe('i1');
  expect(await first).toBeNull();
  expect(upload.state()).toEqual({ kind: 'idle' });
});

test('giving up ends the upload and takes back what has come in', async () => {
  const { server } = aServer();
  const upload = new FileUpload(server);
  server.put.mockImplementation(async () => upload.cancel());

  expect(await upload.send(aFile(3 * PIECE))).toBeNull();
  expect(server.put).toHaveBeenCalledOnce();
  expect(server.discard).toHaveBeenCalledWith('i1');
  expect(server.check).not.toHaveBeenCalled();
});
