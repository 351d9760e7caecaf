import type { Thresholds } from '@/lib/domain/registrations/matching/vocabulary';

type ScoreScaleProps = Thresholds & { score: number; ruleVersion: number };

/** Where the score lies between chance and certainty, and by which rules it was reached. */
export function ScoreScale({ score, ruleVersion, similarFrom, conflictFrom }: ScoreScaleProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-5 border-t border-line bg-sunken px-4 pt-3 pb-3.5">
      <p className="text-xs text-text-2 md:hidden">
        Conflict from {conflictFrom}, similar from {similarFrom}
      </p>
      <svg
        viewBox="0 0 480 34"
        height="34"
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label={`Score ${score} of 100; similar from ${similarFrom}, conflict from ${conflictFrom}`}
        className="w-full text-2xs max-md:hidden"
      >
        <rect x="0" y="4" width={x(similarFrom)} height="6" className="fill-n-5" />
        <rect
          x={x(similarFrom) + 1}
          y="4"
          width={x(conflictFrom - similarFrom) - 1}
          height="6"
          className="fill-warn-line"
        />
        <rect x={x(conflictFrom) + 1} y="4" width={x(100 - conflictFrom) - 1} height="6" className="fill-warn" />
        <path d={`M${x(score)} 0v14`} strokeWidth="2" className="stroke-text" />
        <g className="fill-text-3">
          <text x="0" y="28">
            nothing
          </text>
          <text x={x(similarFrom) + 1} y="28">
            similar, from {similarFrom}
          </text>
          <text x={x(conflictFrom) + 1} y="28">
            conflict, from {conflictFrom}
          </text>
        </g>
      </svg>
      <div className="num">
        <span className="text-lg font-semibold">{score}</span> <span className="text-text-3">of 100</span>
        <p className="text-xs text-text-3">Match rules v{ruleVersion}</p>
      </div>
    </div>
  );
}

function x(score: number): number {
  return score * 4.8;
}
