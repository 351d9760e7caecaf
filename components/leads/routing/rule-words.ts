import { listOf } from '@/lib/core/words';
import { methodLabel, type LeadRule } from '@/lib/domain/leads/routing/vocabulary';

/** Of which leads a rule holds, as a sentence. */
export function ruleWords({ countries, sources, lines, minScore }: Omit<LeadRule, 'id'>): string {
  const asked = [
    countries.length > 0 ? `from ${listOf(countries, 'or')}` : null,
    sources.length > 0 ? `that come by ${listOf(sources, 'or')}` : null,
    lines.length > 0 ? `about ${listOf(lines, 'or')}` : null,
    minScore === null ? null : `with a chance of at least ${minScore} %`,
  ].filter((part) => part !== null);
  return asked.length === 0 ? 'All leads' : `Leads ${asked.join(' ')}`;
}

export function wayWords({ method, acceptHours, rounds }: LeadRule): string {
  if (method === 'manual') return 'A channel manager decides';
  return `${methodLabel(method)}, ${acceptHours} working hours to answer, ${rounds === 1 ? 'one round' : `${rounds} rounds`}`;
}
