import { FILTER_KEYS } from '@/lib/domain/opportunities/filter/vocabulary';

/** What the table asks of the list, as its address has it: open deals by stage, closed ones from the latest, unless it says otherwise. */
export function listQuestion(processId: string, said: Readonly<Record<string, string>>): Record<string, string> {
  const filter = FILTER_KEYS.flatMap((key) => (said[key] ? [[key, said[key]]] : []));
  const kind = said.kind ?? 'open';
  return {
    processId,
    kind,
    ...orderOf(kind, said),
    page: said.page ?? '1',
    ...(said.stage && { stage: said.stage }),
    ...(Object.fromEntries(filter) as Record<string, string>),
  };
}

function orderOf(kind: string, { sort, direction = 'ascending' }: Readonly<Record<string, string>>) {
  if (sort !== undefined) return { sort, direction };
  return kind === 'open' ? { sort: 'stage', direction } : { sort: 'closes', direction: 'descending' };
}
