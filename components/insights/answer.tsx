import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

type AnswerProps = {
  /** Where the evidence is; an answer that nothing can be said needs none. */
  evidence?: { href: string; label: string } | undefined;
  children: ReactNode;
};

/** One sentence that answers, and the way to what it rests on. */
export function Answer({ evidence, children }: AnswerProps) {
  return (
    <li className="text-[15px]/[22px] tracking-[-0.008em] text-text-2 [&_b]:text-text">
      <p>{children}</p>
      {evidence ? (
        <Link href={evidence.href} className="mt-1 inline-flex items-center gap-1 text-xs/5 link">
          {evidence.label}
          <ArrowRight aria-hidden className="size-3 text-current" />
        </Link>
      ) : null}
    </li>
  );
}
