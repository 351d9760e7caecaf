import { TARGETS, type Target } from '@/lib/domain/imports/vocabulary';
import { guessTimeFormat } from './guess-time-format';

type Table = { headers: ReadonlyArray<string>; rows: ReadonlyArray<ReadonlyArray<string>> };
type Columns = Partial<Record<Target, string>>;

/**
 * Which column is what, by its heading and by what stands in it. Headings are compared in small letters without signs, in
 * the words of common exports, English and German. A target that nothing fits stays unanswered.
 */
export function guessColumns(table: Table): Columns {
  const columns: Columns = {};
  for (const target of GUESS_ORDER) {
    const taken = new Set(Object.values(columns));
    const heading = bestFor(target, table, taken);
    if (heading !== null) columns[target] = heading;
  }
  return columns;
}

/** The most particular first, so that "Deal owner" is not taken for the deal. */
const GUESS_ORDER: ReadonlyArray<Target> = [
  'time',
  'stage',
  'currency',
  'amount',
  'owner',
  'partner',
  'case',
  'customer',
];

const WORDS: Record<Target, ReadonlyArray<string>> = {
  case: words(`case caseid casename caseconceptname deal dealid dealname dealno opportunity opportunityid opportunityname
    oppid oppname opp leadid id key ref reference number no record recordid vorgang vorgangsnummer chance`),
  stage:
    words(`stage stagename newstage tostage tovalue newvalue dealstage activity activityname conceptname status state
    phase step pipelinestage salesstage etappe stufe vertriebsphase`),
  time: words(`timestamp time timetimestamp date datetime entered enteredat enteredon entrydate changedat changedon
    changedate created createdat createddate createdon modified modifiedat lastmodified lastmodifieddate since at when
    starttime startdate occurredat datum zeit zeitpunkt zeitstempel geaendertam erstelltam`),
  customer: words(`customer customername account accountname company companyname client clientname endcustomer
    organisation organization kunde kundenname firma`),
  partner: words(`partner partnername partnerno partnerid partnernumber reseller resellername channelpartner dealer
    distributor haendler vertriebspartner`),
  owner: words(`owner owneremail ownermail dealowner opportunityowner seller selleremail salesrep rep salesperson
    useremail email mail assignee besitzer verkaeufer verantwortlich`),
  amount: words(`amount value dealvalue dealamount amounteur amountusd revenue price total closevalue tcv acv arr sum
    betrag wert auftragswert umsatz volumen`),
  currency: words('currency currencycode currencyisocode curr iso waehrung'),
};

function words(list: string): ReadonlyArray<string> {
  return list.split(/\s+/);
}

function bestFor(target: Target, table: Table, taken: ReadonlySet<string>): string | null {
  let best: { heading: string; points: number } | null = null;
  for (const [index, heading] of table.headers.entries()) {
    if (taken.has(heading)) continue;

    const values = table.rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
    const points = pointsOf(target, heading, values);
    if (points > (best?.points ?? 0)) best = { heading, points };
  }
  return best?.heading ?? null;
}

/** 0: not this. Earlier words of a list count a little more, so that of "case" and "id" the first is the case. */
function pointsOf(target: Target, heading: string, values: ReadonlyArray<string>): number {
  if (contradicts(target, values)) return 0;

  const at = WORDS[target].indexOf(plain(heading));
  if (at >= 0) return 1000 - at;
  return looksLike(target, values) ? 1 : 0;
}

/** A heading alone is not enough where the values can be told. */
function contradicts(target: Target, values: ReadonlyArray<string>): boolean {
  if (values.length === 0) return false;
  switch (target) {
    case 'time':
      return guessTimeFormat(values).share < 0.5;
    case 'owner':
      return values.filter((value) => value.includes('@')).length < values.length / 2;
    case 'currency':
      return values.filter((value) => /^[A-Za-z]{3}$/.test(value)).length < values.length / 2;
    case 'amount':
      return values.filter((value) => /\d/.test(value)).length < values.length / 2;
    case 'case':
    case 'stage':
    case 'customer':
    case 'partner':
      return guessTimeFormat(values).share > 0.9;
  }
}

/** Where no heading speaks: a date is a date in any language, and a few names that come again and again are stages. */
function looksLike(target: Target, values: ReadonlyArray<string>): boolean {
  if (values.length === 0) return false;
  if (target === 'time') return guessTimeFormat(values).share > 0.9;

  const different = new Set(values).size;
  return target === 'stage' && values.length >= 6 && different <= 20 && different <= values.length / 3;
}

function plain(heading: string): string {
  const letters = heading
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return letters.normalize('NFKD').replace(/[^a-z0-9]+/g, '');
}

export function isTarget(name: string): name is Target {
  return TARGETS.some((target) => target === name);
}
