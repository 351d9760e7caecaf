export type Entry = { term: string; meaning: string };

/** The glossary with this word in it, by the alphabet. A word that is there already, however it is written, gets the new meaning. */
export function explained(entries: ReadonlyArray<Entry>, entry: Entry): Array<Entry> {
  return [...forgotten(entries, entry.term), entry].toSorted((one, other) =>
    one.term.localeCompare(other.term, 'en', { sensitivity: 'base' }),
  );
}

export function forgotten(entries: ReadonlyArray<Entry>, term: string): Array<Entry> {
  return entries.filter((entry) => folded(entry.term) !== folded(term));
}

function folded(term: string): string {
  return term.trim().normalize('NFC').toLocaleLowerCase();
}
