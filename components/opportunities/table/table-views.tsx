'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { InitialTable } from './use-deal-list';
import { TabLinks } from '@/components/ui/tab-links';
import { address } from '@/lib/core/address';
import type { BoardScope } from '@/lib/domain/opportunities/board/client';
import { needsQuery } from '@/lib/domain/opportunities/list/client';
import type { NeedCounts } from '@/lib/domain/opportunities/list/vocabulary';
import { NEEDS, type Board } from '@/lib/domain/opportunities/vocabulary';

type TableViewsProps = {
  path: string;
  scope: BoardScope;
  initial: { scope: BoardScope; table: InitialTable };
  board: Board;
  kind: 'open' | 'won' | 'lost';
  end: ReactNode;
};

/** Open deals, those that need something, and those that ended, with their counts. */
export function TableViews({ path, scope, initial, board, kind, end }: TableViewsProps) {
  const isInitial = JSON.stringify(scope) === JSON.stringify(initial.scope);
  const { data: counts } = useQuery({
    ...needsQuery(scope),
    ...(isInitial &&
      initial.table && { initialData: initial.table.needs, initialDataUpdatedAt: Date.parse(board.now) }),
  });
  const { need = '', ...filter } = scope.filter;
  const href = (parts: Record<string, string>) => withQuery(path, { view: 'table', ...filter, ...parts });
  const open = [{ value: '', label: 'All open' } as const, ...NEEDS].map(({ value, label }) => ({
    label,
    href: href({ need: value }),
    current: kind === 'open' && need === value,
    ...countOf(counts, value === '' ? 'open' : value),
  }));
  const closed = board.columns
    .filter((column) => column.kind !== 'open')
    .map((column) => ({
      label: column.name,
      href: href({ kind: column.kind }),
      current: kind === column.kind,
      ...(need === '' && { count: column.deals }),
    }));

  return <TabLinks label="Views" tabs={[...open, ...closed]} end={end} />;
}

function countOf(counts: NeedCounts | undefined, key: keyof NeedCounts): { count?: number } {
  return counts ? { count: counts[key] } : {};
}

/** The portal's path names its process in the query already. */
function withQuery(path: string, parts: Record<string, string>): string {
  const [bare = '', query = ''] = path.split('?');
  return address(bare, { ...Object.fromEntries(new URLSearchParams(query)), ...parts });
}
