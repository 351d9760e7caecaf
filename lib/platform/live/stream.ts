import 'server-only';
import { findSessionViewer } from '../session-row';
import type { PersonViewer } from '../session';
import { join, type Describe, type Message } from './feed';

const BEAT_MS = 15_000;
/** A session that ended, or a person who was sent away, is noticed at the latest with so many beats. */
const BEATS_BETWEEN_LOOKS = 2;
/** Messages that wait for a slow reader; beyond it the stream ends, and the browser goes on from the last that it has. */
const MOST_WAITING = 200;
const RETRY_MS = 1_000;

const open = globalThis as { __tributary_streams?: Set<() => void> };

type Wish = { after: string | null; describe: Describe; gone: AbortSignal };

/** Server-sent events for one person, from the signal that they heard last. */
export function liveStream(viewer: PersonViewer, wish: Wish): Response {
  let end: End = nothing;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      end = begin(controller, viewer, wish);
    },
    cancel: () => {
      end();
    },
  });
  return new Response(body, { headers: HEADERS });
}

type End = (why?: 'signed_out') => void;

function begin(controller: ReadableStreamDefaultController<Uint8Array>, viewer: PersonViewer, wish: Wish): End {
  const encoder = new TextEncoder();
  const streams = (open.__tributary_streams ??= new Set());
  let leave = nothing;
  let isOver = false;
  let beats = 0;

  const write = (text: string) => {
    if (isOver) return;
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -MOST_WAITING) end();
  };
  const end: End = (why) => {
    if (isOver) return;
    if (why) controller.enqueue(encoder.encode(`event: over\ndata: ${JSON.stringify({ why })}\n\n`));
    isOver = true;
    clearInterval(beat);
    leave();
    streams.delete(end);
    controller.close();
  };
  const look = async () => {
    if (!(await isStill(viewer))) end('signed_out');
  };
  const doubt = () => void look();
  const beat = setInterval(() => {
    write('event: beat\ndata: {}\n\n');
    beats += 1;
    if (beats % BEATS_BETWEEN_LOOKS === 0) doubt();
  }, BEAT_MS);

  streams.add(end);
  write(`retry: ${String(RETRY_MS)}\n\n`);
  const send = (message: Message) => {
    write(toText(message));
  };
  leave = join({ viewer, userId: viewer.userId, send, doubt }, wish.describe, wish.after);
  wish.gone.addEventListener(
    'abort',
    () => {
      end();
    },
    { once: true },
  );
  return end;
}

function nothing(): void {
  // There is nothing to end yet.
}

// "no-transform" keeps what compresses answers from holding messages back until there is enough of them.
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

function toText({ kind, id, data }: Message): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The same person with the same rights; while the database is away nobody can tell, and nothing is told either. */
async function isStill({ sessionId, kind, role }: PersonViewer): Promise<boolean> {
  if (sessionId === null) return true;
  const now = await findSessionViewer(sessionId).catch(() => 'unknown' as const);
  return now === 'unknown' || (now?.kind === kind && now.role === role);
}
