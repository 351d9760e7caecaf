export type FoundRecord = {
  kind: 'deal' | 'partner' | 'registration' | 'person' | 'process' | 'account';
  title: string;
  detail: string;
  href: string;
};

/** Asks the server for records whose name fits; the server decides what this viewer may find. */
export async function searchRecords(text: string, signal: AbortSignal): Promise<ReadonlyArray<FoundRecord>> {
  const answer = await fetch(`/api/search?q=${encodeURIComponent(text)}`, {
    signal,
    headers: { accept: 'application/json' },
  });
  if (!answer.ok) throw new Error(`The search answered ${answer.status}`);
  // Our own endpoint, whose output schema has this shape.
  const { data } = (await answer.json()) as { data: ReadonlyArray<FoundRecord> };

  return data;
}
