import Link from 'next/link';
import { formatCount, plural } from '@/lib/core/words';
import type { GateReading } from '@/lib/domain/process/replay/vocabulary';
import { askedWords, countOf, gateName, laterWords, notKnownWords } from './gate-words';
import { GateSentence } from './gate-sentence';
import { SplitBars } from './split-bars';

type GateBriefProps = {
  processId: string;
  gate: GateReading;
  /** Further gates that the draft changes. */
  others: number;
};

/** One gate in short: the sentence, the bars, what can't be told, the deals. */
export function GateBrief({ processId, gate, others }: GateBriefProps) {
  const [stopped, judged] = [countOf(gate.stopped), countOf(gate.judged)];

  return (
    <>
      <p className="text-xs text-text-3">
        {askedWords(gate)}, {gateName(gate)}
      </p>
      <div className="mt-1.5">
        <GateSentence gate={gate} />
      </div>
      {judged > 0 ? <SplitBars gate={gate} className="mt-2.5" /> : null}
      <p className="mt-2.5 text-xs text-text-2">
        {[laterWords(gate), judged > 0 ? notKnownWords(gate) : null].filter(Boolean).join(' ')} History can’t tell how
        sellers would have acted with this rule.
      </p>
      <p className="flex flex-wrap gap-x-3 text-xs">
        {stopped > 0 ? (
          <Link href={`/process/${processId}/replay?gate=${encodeURIComponent(gate.gate)}#deals`} className="link">
            {stopped === 1 ? 'The deal' : `The ${formatCount(stopped)} deals`}
          </Link>
        ) : null}
        {others > 0 ? (
          <Link href={`/process/${processId}/replay`} className="link">
            {plural(others, 'more gate', 'more gates')}
          </Link>
        ) : null}
      </p>
    </>
  );
}
