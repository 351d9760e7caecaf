import { formatDate } from '@/lib/core/format-date';
import { decimalAmount, formatMoney } from '@/lib/core/money';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import { findField, type DealField } from '@/lib/domain/process/fields';
import type { DealFacts } from '@/lib/domain/opportunities/deal-facts';
import type { Evidence } from './vocabulary';

/** Something that was written about the deal, newest first, with the words that say where: "your note of 19 Nov". */
export type Trace = { text: string; from: string };

const SHOWN = 3;

/** What the deal already holds that would answer a criterion, at most three, the likeliest first. Nothing is guessed. */
export function evidenceFor(
  criterion: Criterion,
  deal: DealFacts,
  traces: ReadonlyArray<Trace>,
): ReadonlyArray<Evidence> {
  if (criterion.kind === 'field') return distinct(forField(findField(criterion.field), deal, traces));
  if (criterion.kind !== 'checklist') return [];
  if (criterion.evidence === 'link') return distinct([...linksIn(traces), ...linkAnswers(deal)]);
  return criterion.evidence === 'note'
    ? distinct(traces.map(({ text, from }) => ({ value: text, label: text, from })))
    : [];
}

function forField(
  field: DealField | undefined,
  deal: DealFacts,
  traces: ReadonlyArray<Trace>,
): ReadonlyArray<Evidence> {
  if (!field) return [];
  if (field.type === 'link') return [...linksIn(traces), ...linkAnswers(deal)];
  if (PEOPLE.has(field.key)) return peopleOf(deal, field.key);
  if (field.key === 'budget') return amountOf(deal);
  if (field.key === 'decisionDate' && deal.closeDate)
    return [
      { value: deal.closeDate, label: formatDate(deal.closeDate, { style: 'long' }), from: 'expected order date' },
    ];
  return [];
}

const PEOPLE = new Map([
  ['contactName', 'contact'],
  ['economicBuyer', 'economic buyer'],
  ['technicalContact', 'technical contact'],
]);

function peopleOf({ contactName, answers }: DealFacts, asked: string): ReadonlyArray<Evidence> {
  const known: Readonly<Record<string, string | null | undefined>> = { ...answers, contactName };
  return [...PEOPLE].flatMap(([key, from]) => {
    const name = known[key];
    return key !== asked && name ? [{ value: name, label: name, from }] : [];
  });
}

function amountOf({ amountMinor, currency }: DealFacts): ReadonlyArray<Evidence> {
  if (amountMinor === 0n) return [];
  return [
    {
      value: decimalAmount(amountMinor, currency),
      label: formatMoney(amountMinor, currency),
      from: 'amount of the deal',
    },
  ];
}

const LINK = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/gi;

function linksIn(traces: ReadonlyArray<Trace>): ReadonlyArray<Evidence> {
  return traces.flatMap(({ text, from }) =>
    [...text.matchAll(LINK)].map(([link]) => ({ value: link, label: bare(link), from })),
  );
}

function linkAnswers({ answers }: DealFacts): ReadonlyArray<Evidence> {
  return Object.entries(answers).flatMap(([key, value]) => {
    const field = findField(key);
    return field?.type === 'link' ? [{ value, label: bare(value), from: field.label.toLowerCase() }] : [];
  });
}

/** An address as people read it aloud. */
function bare(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

function distinct(found: ReadonlyArray<Evidence>): ReadonlyArray<Evidence> {
  const byValue = new Map(found.toReversed().map((evidence) => [evidence.value, evidence]));
  return [...byValue.values()].toReversed().slice(0, SHOWN);
}
