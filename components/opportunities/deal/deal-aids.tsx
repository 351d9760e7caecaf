import { ExternalLink, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { SectionTitle } from '@/components/shared/section-title';
import type { Deal } from '@/lib/domain/opportunities/deal/vocabulary';

/** What helps where the deal is: content to use, and tools that open with its data. */
export function DealAids({ aids: { content, tools } }: { aids: Deal['aids'] }) {
  if (content.length + tools.length === 0) return null;

  return (
    <section aria-labelledby="aids">
      <SectionTitle id="aids">To use here</SectionTitle>
      <ul className="mt-1 flex flex-wrap gap-2">
        {tools.map(({ key, label, url }) => (
          <Aid key={`tool ${key}`} url={url} label={label} note="opens with this deal">
            <ExternalLink aria-hidden className="size-3.5" />
          </Aid>
        ))}
        {content.map(({ key, label, url, isOutOfDate }) => (
          <Aid key={`content ${key}`} url={url} label={label} note={isOutOfDate ? 'out of date' : ''}>
            <FileText aria-hidden className="size-3.5" />
          </Aid>
        ))}
      </ul>
    </section>
  );
}

type AidProps = { url: string; label: string; note: string; children: ReactNode };

function Aid({ url, label, note, children }: AidProps) {
  return (
    <li>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="flex min-h-8 items-center gap-2 rounded-sm border border-line-strong bg-raised px-2.5 hover:bg-hover max-md:min-h-11"
      >
        {children}
        <span className="font-medium">{label}</span>
        {note ? <span className="text-xs text-text-3">{note}</span> : null}
      </a>
    </li>
  );
}
