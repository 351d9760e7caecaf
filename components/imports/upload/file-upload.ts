import type { Upload } from '@/lib/domain/imports/vocabulary';
import { Refused, type Failure } from '@/lib/platform/outcome';

type Underway = { fileName: string; importId: string | null; sent: number; size: number };

export type UploadState =
  | { kind: 'idle' }
  | ({ kind: 'sending' } & Underway)
  /** The connection broke; it tries again by itself. */
  | ({ kind: 'waiting' } & Underway)
  /** Only the person can help. */
  | ({ kind: 'stopped'; message: string; mayGoOn: boolean } & Underway);

/** How the server is reached; each throws `Refused` with what it says. */
export type UploadServer = {
  begin: (file: { fileName: string; fileSize: number; changedAt: string }) => Promise<Upload>;
  put: (place: { importId: string; number: number }, piece: ArrayBuffer, signal: AbortSignal) => Promise<void>;
  check: (upload: Upload) => Promise<void>;
  discard: (importId: string) => Promise<void>;
  /** Until the next try. */
  pause: (signal: AbortSignal) => Promise<void>;
};

const PIECE = 512 * 1024;

/**
 * Sends a file piece by piece and has its rows checked. When the connection breaks it asks the server how far it got and
 * goes on there, as often as need be. It knows no screen, so an upload outlives the page that began it.
 */
export class FileUpload {
  private readonly server: UploadServer;
  private readonly listeners = new Set<() => void>();
  private current: UploadState = IDLE;
  private cancelling = new AbortController();
  private goOn: (() => void) | null = null;

  constructor(server: UploadServer) {
    this.server = server;
  }

  readonly state = (): UploadState => this.current;

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  };

  /** The id of the import once the whole file is there; null when somebody gave up. */
  async send(file: File): Promise<string | null> {
    this.giveUp();
    this.cancelling = new AbortController();
    const { signal } = this.cancelling;
    this.become({ kind: 'sending', fileName: file.name, importId: null, sent: 0, size: file.size });

    while (!signal.aborted) {
      try {
        return await this.sendRest(file, signal);
      } catch (error) {
        await this.afterFailure(failureOf(error), signal);
      }
    }
    if (signal === this.cancelling.signal) this.become(IDLE);
    return null;
  }

  /** After a stop that the person has seen to. */
  retry(): void {
    this.goOn?.();
  }

  async cancel(): Promise<void> {
    const { importId } = this.underway();
    this.giveUp();
    if (importId) await this.server.discard(importId).catch(() => undefined);
  }

  private giveUp(): void {
    this.cancelling.abort();
    this.goOn?.();
  }

  private async sendRest(file: File, signal: AbortSignal): Promise<string> {
    const changedAt = new Date(file.lastModified).toISOString();
    const upload = await this.server.begin({ fileName: file.name, fileSize: file.size, changedAt });
    let { received, pieces } = upload;
    signal.throwIfAborted();
    this.progress({ importId: upload.id, sent: received });

    for (; received < file.size; pieces += 1) {
      const piece = await readPiece(file.slice(received, received + PIECE));
      signal.throwIfAborted();
      await this.server.put({ importId: upload.id, number: pieces }, piece, signal);
      received += piece.byteLength;
      signal.throwIfAborted();
      this.progress({ sent: received });
    }
    signal.throwIfAborted();
    await this.server.check(upload);
    this.become(IDLE);
    return upload.id;
  }

  private async afterFailure({ code, reason, message }: Failure, signal: AbortSignal): Promise<void> {
    // Somebody gave up, which is no failure.
    if (signal.aborted) return;
    if (MAY_PASS.has(code)) {
      this.become({ ...this.underway(), kind: 'waiting' });
      await this.server.pause(signal);
      return;
    }
    const { importId } = this.underway();
    if (importId && GOOD_FOR_NOTHING.has(reason)) await this.server.discard(importId).catch(() => undefined);
    this.become({ ...this.underway(), kind: 'stopped', message, mayGoOn: BY_PERSON.has(code) });
    await new Promise<void>((resolve) => (this.goOn = resolve));
  }

  private progress(change: Partial<Underway>): void {
    this.become({ ...this.underway(), ...change, kind: 'sending' });
  }

  private underway(): Underway {
    const { fileName, importId, sent, size } = { ...NOTHING, ...this.current };
    return { fileName, importId, sent, size };
  }

  private become(next: UploadState): void {
    this.current = next;
    this.listeners.forEach((tell) => tell());
  }
}

export const IDLE: UploadState = { kind: 'idle' };
const NOTHING: Underway = { fileName: '', importId: null, sent: 0, size: 0 };
const MAY_PASS: ReadonlySet<string> = new Set(['unavailable', 'too_many']);
/** Signing in again or another try may help. */
const BY_PERSON: ReadonlySet<string> = new Set(['unauthenticated', 'unexpected']);
/** Of these nothing is worth keeping on the server. */
const GOOD_FOR_NOTHING: ReadonlySet<string> = new Set(['import.not_csv', 'import.too_large', 'import.altered']);

/** A file that was moved or changed since it was chosen can't be read any more. */
async function readPiece(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer();
  } catch {
    const message = 'The file can’t be read any more: it was moved or changed. Choose it again.';
    throw new Refused({ code: 'invalid', reason: 'import.unreadable', message });
  }
}

/** Without a network an action fails by itself; to the person that is a server which doesn't answer. */
function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.failure;
  return { code: 'unavailable', reason: 'network.away', message: 'The server does not answer.' };
}
