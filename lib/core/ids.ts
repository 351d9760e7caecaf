const COUNTER_LIMIT = 0x1000;

let lastMs = 0;
let counter = 0;

/**
 * A new UUID version 7 (RFC 9562): ids made later sort later, also within a millisecond and when the clock is set back,
 * so that new rows land at the end of an index.
 */
export function newId(): string {
  tick();

  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const time = lastMs.toString(16).padStart(12, '0');
  const variant = (0x80 | (byteAt(bytes, 0) & 0x3f)).toString(16);
  const random = variant + Array.from(bytes.subarray(1), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const order = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${random.slice(0, 4)}-${random.slice(4)}`;
}

/** Whether the text is a UUID of any version, in the lower case in which we write them. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** Within a millisecond the counter goes on; when it is full the id borrows from the next one. */
function tick(): void {
  const now = Math.max(Date.now(), lastMs);
  const isSameMs = now === lastMs;
  counter = isSameMs ? counter + 1 : randomStart();
  lastMs = now;
  if (counter < COUNTER_LIMIT) return;

  lastMs += 1;
  counter = randomStart();
}

/** Starts low enough to leave at least 3,000 ids before the counter is full. */
function randomStart(): number {
  const [high, low] = crypto.getRandomValues(new Uint8Array(2));
  return (((high ?? 0) << 8) | (low ?? 0)) & 0x3ff;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
