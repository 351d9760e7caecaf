/** What a live stream tells the page that listens. */
export type LiveListener = {
  onNews: (data: unknown) => void;
  onPresence: (data: unknown) => void;
  /** Something may have been missed. */
  onAnew: () => void;
  /** The server ended it for good, and says why. */
  onOver: (why: string) => void;
};

/** The server beats four times in that while; silence means that the line is dead, as after a sleep. */
const SILENCE_MS = 45_000;
const AGAIN_MS = [1_000, 2_000, 5_000, 10_000];

let isOpen = false;

/** Whether changes arrive by themselves now; what looks again by the clock need not. */
export function isLive(): boolean {
  return isOpen;
}

/**
 * Listens while the page is looked at, and goes on from the last that it heard. A hidden page lets go: a browser has few
 * connections to one server, and all its windows share them.
 */
export function listen(path: string, listener: LiveListener): () => void {
  const line: Line = { source: null, last: null, failures: 0, isOver: false, timer: undefined };
  const reopen = () => {
    close(line);
    if (line.isOver || document.hidden) return;
    line.source = sourceOf(path, line, { listener, reopen });
    later(line, reopen, SILENCE_MS);
  };

  document.addEventListener('visibilitychange', reopen);
  window.addEventListener('online', reopen);
  reopen();
  return () => {
    line.isOver = true;
    close(line);
    document.removeEventListener('visibilitychange', reopen);
    window.removeEventListener('online', reopen);
  };
}

type Line = {
  source: EventSource | null;
  /** The last that was heard on it. */
  last: string | null;
  failures: number;
  isOver: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

function close(line: Line): void {
  clearTimeout(line.timer);
  line.source?.close();
  line.source = null;
  isOpen = false;
}

function later(line: Line, work: () => void, milliseconds: number): void {
  clearTimeout(line.timer);
  line.timer = setTimeout(work, milliseconds);
}

type Hearing = { listener: LiveListener; reopen: () => void };

function sourceOf(path: string, line: Line, { listener, reopen }: Hearing): EventSource {
  const source = new EventSource(line.last === null ? path : `${path}?after=${line.last}`);
  const on = (kind: string, hear: (event: MessageEvent) => void) => {
    source.addEventListener(kind, (event: MessageEvent) => {
      isOpen = true;
      line.failures = 0;
      if (event.lastEventId) line.last = event.lastEventId;
      later(line, reopen, SILENCE_MS);
      hear(event);
    });
  };

  on('beat', () => undefined);
  on('anew', () => {
    listener.onAnew();
  });
  on('news', ({ data }) => {
    listener.onNews(JSON.parse(String(data)));
  });
  on('presence', ({ data }) => {
    listener.onPresence(JSON.parse(String(data)));
  });
  on('over', ({ data }) => {
    line.isOver = true;
    close(line);
    listener.onOver((JSON.parse(String(data)) as { why: string }).why);
  });
  source.addEventListener('error', () => {
    close(line);
    later(line, reopen, AGAIN_MS[Math.min(line.failures, AGAIN_MS.length - 1)] ?? 0);
    line.failures += 1;
  });
  return source;
}
