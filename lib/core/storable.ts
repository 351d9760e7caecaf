/** Whether PostgreSQL can keep this text: NUL and lone surrogates it can't. */
export function isStorableText(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed();
}

/** The same for every string in a JSON value, in keys as in values. */
export function isStorable(value: unknown): boolean {
  return unstorablePlace(value) === null;
}

type Seen = { value: unknown; key: string; within: Seen | null };

/** Where the first text that can't be kept stands, as in "contact.name"; null when there is none. */
export function unstorablePlace(whole: unknown): string | null {
  const known = new Set<object>();
  // A list of what is still to be seen instead of recursion: depth is the sender's choice.
  const waiting: Array<Seen> = [{ value: whole, key: '', within: null }];

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value } = next;
    if (typeof value === 'string' && !isStorableText(value)) return pathOf(next);
    if (typeof value !== 'object' || value === null || known.has(value)) continue;

    // The arguments of a server action may hold one object many times, also within itself.
    known.add(value);
    for (const [key, item] of Object.entries(value)) {
      if (!isStorableText(key)) return pathOf(next);
      waiting.push({ value: item, key, within: next });
    }
  }
  return null;
}

const DEEPEST = 8;

function pathOf(place: Seen): string {
  const keys: Array<string> = [];
  for (let at = place; at.within; at = at.within) keys.push(at.key);
  return keys.reverse().slice(0, DEEPEST).join('.');
}
