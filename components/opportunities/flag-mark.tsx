import { Flag } from 'lucide-react';

/** Its stage says that it takes too long. */
export function FlagMark() {
  return (
    <span title="Flagged: it takes too long here" className="inline-flex text-bad">
      <Flag aria-hidden className="size-3.5" />
      <span className="sr-only">Flagged</span>
    </span>
  );
}
