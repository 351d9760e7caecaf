import { Check, Minus, X } from 'lucide-react';
import { SectionTitle } from '@/components/shared/section-title';
import { Disclosure } from '@/components/ui/disclosure';
import { plural } from '@/lib/core/words';
import { EXCLUSION_WORDS, methodLabel, type Considered, type RoutingView } from '@/lib/domain/leads/routing/vocabulary';

/** The last decision: who was chosen and why, and why the others were not. */
export function RoutingDecision({ routing }: { routing: RoutingView | null }) {
  if (!routing) return null;
  const { ruleName, method, candidates } = routing;
  const chosen = candidates.filter((one) => one.chosen);
  const others = candidates.filter((one) => !one.chosen);

  return (
    <section aria-labelledby="routing">
      <SectionTitle id="routing">Why this partner</SectionTitle>
      <p className="text-text-2">
        The rule “{ruleName}” decided: {methodLabel(method).toLowerCase()}.
      </p>
      <List items={chosen} label="Chosen" />
      {others.length > 0 ? (
        <Disclosure label={plural(others.length, 'other partner', 'other partners')}>
          <List items={others} label="Not chosen" />
        </Disclosure>
      ) : null}
    </section>
  );
}

function List({ items, label }: { items: ReadonlyArray<Considered>; label: string }) {
  return (
    <ul aria-label={label} className="grid gap-1">
      {items.map((one) => (
        <li key={one.partnerId} className="flex gap-2">
          <Mark one={one} />
          <span className="min-w-0">
            {one.name} <span className="text-text-3">{one.excluded ? EXCLUSION_WORDS[one.excluded] : one.why}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ one: { chosen, excluded } }: { one: Considered }) {
  if (chosen) return <Check aria-hidden className="mt-1 size-3.5 shrink-0 text-ok" />;
  const Icon = excluded ? X : Minus;
  return <Icon aria-hidden className="mt-1 size-3.5 shrink-0 text-icon" />;
}
