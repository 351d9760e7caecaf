import { listOf, plural } from '@/lib/core/words';
import type { PartnerView } from '@/lib/domain/partners/vocabulary';

/** What the list says, before the list: who needs somebody, and the first of them with the reason. */
export function PartnerAnswer({ partners }: { partners: ReadonlyArray<PartnerView> }) {
  const waiting = named(partners, 'Waits for you');
  const quiet = named(partners, 'Going quiet');
  const first = [...waiting.slice(0, 1), ...quiet.slice(0, 1)];
  const said = [
    ...(waiting.length > 0 ? [`${plural(waiting.length, 'partner waits', 'partners wait')} for you`] : []),
    ...(quiet.length > 0 ? [`${plural(quiet.length, 'is', 'are')} going quiet`] : []),
  ];

  return (
    <p className="mb-3 text-base text-text-2">
      <b className="text-text">{said.length > 0 ? `${sentence(listOf(said))}.` : 'No partner needs you now.'}</b>{' '}
      {first.map(({ name, health }) => `${name}: ${health?.reason ?? ''}.`).join(' ')}
    </p>
  );
}

function named(partners: ReadonlyArray<PartnerView>, words: string): ReadonlyArray<PartnerView> {
  return partners.filter(({ health }) => health?.words === words);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
