import { FileSearch } from 'lucide-react';
import type { Evidence } from '@/lib/domain/opportunities/deal/vocabulary';

type FoundEvidenceProps = { found: ReadonlyArray<Evidence>; onUse: (value: string) => void };

/** Likely answers from the deal itself, one press away. */
export function FoundEvidence({ found, onUse }: FoundEvidenceProps) {
  if (found.length === 0) return null;

  return (
    <div className="mt-2.5">
      <p className="text-xs text-text-3">Found in this deal:</p>
      <ul>
        {found.map(({ value, label, from }) => (
          <li key={value}>
            <button
              type="button"
              // Before the field's own blur could save what is in it now.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onUse(value)}
              className="-mx-2 mt-0.5 flex min-h-8 w-[calc(100%+16px)] items-center gap-2 rounded-sm px-2 py-1 text-left hover:bg-hover max-md:min-h-11"
            >
              <FileSearch aria-hidden className="size-3.5" />
              <span className="min-w-0 flex-1 truncate">{label}</span>
              <span className="max-w-32 truncate text-xs text-text-3">{from}</span>
              <span className="link">Use</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
