import { Check, Minus, X } from 'lucide-react';
import Link from 'next/link';
import { reasonWords } from '@/lib/domain/process/journeys/rules/reason-words';
import type { RuleVerdict, Trial } from '@/lib/domain/process/journeys/vocabulary';

/** Where the tried deal would go, and rule by rule why. */
export function TrialAnswer({ trial: { process, reason, rules } }: { trial: Trial }) {
  return (
    <div role="status" className="mt-4 border-t border-line pt-3">
      <p>
        {process ? (
          <>
            It goes to{' '}
            <Link href={`/process/${process.id}`} className="link font-medium">
              {process.name}
            </Link>
            . <span className="text-text-2">{reasonWords(reason)}</span>
          </>
        ) : (
          'No published process takes it, so it could not be registered. Add a rule, or let a process take more.'
        )}
      </p>
      <ol className="mt-2 grid gap-1">
        {rules.map((rule) => (
          <li key={rule.id} className="flex gap-2 text-text-2">
            <VerdictIcon verdict={rule.verdict} />
            <span className="min-w-0">
              <span className={rule.verdict === 'takes' ? 'font-medium text-text' : ''}>{rule.name}</span>{' '}
              <span className="text-text-3">{verdictWords(rule)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function VerdictIcon({ verdict }: Pick<RuleVerdict, 'verdict'>) {
  const look = 'mt-1 size-3.5 shrink-0';
  if (verdict === 'takes') return <Check aria-hidden className={`${look} text-ok`} />;
  return verdict === 'does_not_hold' ? (
    <X aria-hidden className={`${look} text-icon`} />
  ) : (
    <Minus aria-hidden className={`${look} text-icon`} />
  );
}

function verdictWords({ verdict, lacking }: RuleVerdict): string {
  switch (verdict) {
    case 'takes':
      return 'takes it';
    case 'does_not_hold':
      return `does not hold: it asks that ${lacking}`;
    case 'off':
      return 'is off';
    case 'takes_no_deals':
      return 'is passed over: its process is archived';
    case 'not_asked':
      return 'is not asked any more';
  }
}
