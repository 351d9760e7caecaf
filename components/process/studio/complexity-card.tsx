'use client';

import { Disclosure } from '@/components/ui/disclosure';
import { formatNumber } from '@/lib/core/words';
import { complexityOf } from '@/lib/domain/process/lint/rules/complexity';
import type { Comparison, ComplexityPart } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { AsideCard } from '../aside-card';
import { comparisonWords } from './comparison-words';

type ComplexityCardProps = {
  stages: ReadonlyArray<StageView>;
  /** Null until it is known. */
  comparison: Comparison | null;
};

/** How much the draft asks of people, beside what they know already, and what makes it up. */
export function ComplexityCard({ stages, comparison }: ComplexityCardProps) {
  const { score, parts } = complexityOf(stages);

  return (
    <AsideCard title="Complexity" detail={`${score} of 100`}>
      <p className="mt-1.5 min-h-8 text-xs text-text-2">
        {comparison ? comparisonWords(score, comparison) : 'Comparing with your other processes.'}
      </p>
      <Disclosure label={<span className="text-xs">What makes it up</span>} className="-mb-1.5">
        <table className="w-full border-collapse text-xs tabular-nums">
          <thead>
            <tr className="text-left text-text-3 [&>th]:h-6 [&>th]:font-medium">
              <th scope="col">Counted</th>
              <th scope="col" className="text-right">
                Number
              </th>
              <th scope="col" className="text-right">
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.label} {...part} />
            ))}
          </tbody>
        </table>
      </Disclosure>
    </AsideCard>
  );
}

function PartRow({ label, count, points, most }: ComplexityPart) {
  return (
    <tr className="border-t border-line [&>td]:py-1.5">
      <td>{label}</td>
      <td className="text-right text-text-2">{formatNumber(count)}</td>
      <td className="text-right">
        {formatNumber(points)} <span className="text-text-3">of {most}</span>
      </td>
    </tr>
  );
}
