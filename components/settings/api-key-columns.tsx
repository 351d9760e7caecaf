import type { Column } from '@/components/shared/data-table-columns';
import { RelativeTime } from '@/components/shared/relative-time';
import { Button } from '@/components/ui/button';
import { SCOPES, type ApiKeyView } from '@/lib/domain/workspace/keys/vocabulary';

type Options = { now: string; timeZone: string; onRevoke: (key: ApiKeyView) => void };

export function apiKeyColumns({ now, timeZone, onRevoke }: Options): ReadonlyArray<Column<ApiKeyView>> {
  return [
    {
      key: 'name',
      header: 'Name',
      phone: 'title',
      width: '22%',
      cell: ({ name }) => <span className="font-medium">{name}</span>,
    },
    {
      key: 'prefix',
      header: 'Starts with',
      width: '14%',
      cell: ({ prefix }) => <code className="font-mono text-xs">{prefix}</code>,
    },
    { key: 'scopes', header: 'May', phone: 'line', className: 'text-text-2', cell: ({ scopes }) => scopeWords(scopes) },
    {
      key: 'used',
      header: 'Last used',
      phone: 'end',
      width: '15%',
      className: 'text-text-2',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <RelativeTime at={lastUsedAt} now={now} timeZone={timeZone} /> : 'never'),
    },
    {
      key: 'revoke',
      header: '',
      phone: 'amount',
      width: '88px',
      numeric: true,
      interactive: true,
      className: 'max-md:-my-1.5',
      cell: (key) => (
        <Button size="sm" variant="quiet" aria-label={`Revoke ${key.name}`} onClick={() => onRevoke(key)}>
          Revoke
        </Button>
      ),
    },
  ];
}

/** "Read partners, read figures"; only the first begins large. */
function scopeWords(scopes: ReadonlyArray<string>): string {
  const labels = SCOPES.filter(({ value }) => scopes.includes(value)).map(({ label }) => label);
  return labels.map((label, at) => (at === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(', ');
}
