import { FILTER_KEYS } from '@/lib/domain/opportunities/filter/vocabulary';

/** What the table asks of the list, as its address has it; open deals by amount unless it says otherwise. */
export function listQuestion(processId: string, said: Readonly<Record<string, string>>): Record<string, string> {
  const filter = FILTER_KEYS.flatMap((key) => (said[key] ? [[key, said[key]]] : []));
  return {
    processId,
    kind: said.kind ?? 'open',
    sort: said.sort ?? 'amount',
    direction: said.direction ?? (said.sort === undefined ? 'descending' : 'ascending'),
    page: said.page ?? '1',
    ...(said.stage && { stage: said.stage }),
    ...(Object.fromEntries(filter) as Record<string, string>),
  };
}
