import { formatCount, ofTotal, plural } from '@/lib/core/words';
import type { GateReading } from '@/lib/domain/process/replay/vocabulary';
import { countOf, passedWords } from './gate-words';

/** The answer before the evidence: how many deals a gate would have stopped. */
export function GateSentence({ gate }: { gate: GateReading }) {
  const [judged, stopped] = [countOf(gate.judged), countOf(gate.stopped)];
  if (judged === 0 && gate.notKnown === 0) return <p>No deal passed here in the last 12 months.</p>;
  if (judged === 0) {
    return (
      <p>
        History can’t tell: {plural(gate.notKnown, 'deal', 'deals')} passed here in the last 12 months, and what is
        asked was not recorded of any.
      </p>
    );
  }
  if (stopped === 0) {
    return (
      <p>
        It would have stopped <b>none</b> of the {formatCount(judged)} {passedWords(gate)} in the last 12 months.
      </p>
    );
  }
  return (
    <p>
      It would have stopped <b className="tabular-nums">{ofTotal(stopped, judged)}</b> {passedWords(gate)} in the last
      12 months.
    </p>
  );
}
