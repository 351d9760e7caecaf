import { listOf, plural } from '@/lib/core/words';
import type { HealthKind, PartnerView } from '@/lib/domain/partners/vocabulary';

type PartnerAnswerProps = {
  partners: ReadonlyArray<PartnerView>;
  /** Others are only told that somebody must. */ mayDecide: boolean;
};

/** What the list says, before the list: who needs somebody, and the first of them with the reason. */
export function PartnerAnswer({ partners, mayDecide }: PartnerAnswerProps) {
  const waiting = ofKind(partners, 'waiting');
  const quiet = ofKind(partners, 'quiet');
  const first = [...waiting.slice(0, 1), ...quiet.slice(0, 1)];
  const said = saidOf(waiting.length, quiet.length, mayDecide ? 'for you' : 'for a decision');

  return (
    <p className="mb-3 text-base text-text-2">
      <b className="text-text">{said.length > 0 ? `${listOf(said)}.` : 'No partner needs you now.'}</b>{' '}
      {first.map(({ name, health }) => `${name}: ${health?.reason ?? ''}.`).join(' ')}
    </p>
  );
}

function saidOf(waiting: number, quiet: number, forWhom: string): ReadonlyArray<string> {
  if (waiting === 0) return quiet === 0 ? [] : [plural(quiet, 'partner is going quiet', 'partners are going quiet')];

  const waits = `${plural(waiting, 'partner waits', 'partners wait')} ${forWhom}`;
  return quiet === 0 ? [waits] : [waits, plural(quiet, 'is going quiet', 'are going quiet')];
}

function ofKind(partners: ReadonlyArray<PartnerView>, kind: HealthKind): ReadonlyArray<PartnerView> {
  return partners.filter(({ health }) => health?.kind === kind);
}
