import { isFreeMailDomain } from '@/lib/core/domains';
import type { Row, Value } from '@/lib/core/learning/table';
import type { LeadOrigin } from '@/lib/domain/leads/vocabulary';

/** What a lead brought, as its score is learnt from. */
export type Brought = {
  source: string;
  origin: LeadOrigin;
  campaign?: string | null | undefined;
  country?: string | null | undefined;
  industry?: string | null | undefined;
  employees?: number | null | undefined;
  productLine: string | null;
  contactEmail?: string | null | undefined;
  contactPhone?: string | null | undefined;
  contactTitle?: string | null | undefined;
  website?: string | null | undefined;
  need?: string | null | undefined;
  consentText?: string | null | undefined;
  more: Readonly<Record<string, Value>>;
};

export const KNOWN_LABELS: Readonly<Record<string, string>> = {
  source: 'Source',
  origin: 'Way in',
  campaign: 'Campaign',
  country: 'Country',
  industry: 'Industry',
  employees: 'Employees',
  productLine: 'Product line',
  mail: 'E-mail address',
  phone: 'Phone number',
  title: 'Job title',
  website: 'Website',
  needWords: 'Words about what they want',
  consent: 'Agreed to be written to',
};

/** Facts that came under their own names, so that one can't be taken for ours. */
export const MORE_PREFIX = 'more: ';

/**
 * What is known of a lead at the moment when it comes in, by column. It is kept as it is: what is learnt later about a lead, and
 * what people write about it, never comes into a score that claims to have known it before.
 */
export function knownOf(lead: Brought): Row {
  const { source, origin, productLine } = lead;
  const more = Object.entries(lead.more).map(([name, value]) => [`${MORE_PREFIX}${name}`, value] as const);
  return { source, origin, productLine, ...companyOf(lead), ...personOf(lead), ...Object.fromEntries(more) };
}

function companyOf({ campaign, country, industry, employees, website, need }: Brought): Row {
  return {
    campaign: campaign ?? null,
    country: country ?? null,
    industry: industry ?? null,
    employees: employees ?? null,
    website: website ? 'given' : null,
    needWords: wordsIn(need ?? ''),
  };
}

function personOf({ contactEmail, contactPhone, contactTitle, consentText }: Brought): Row {
  return {
    mail: mailKind(contactEmail ?? null),
    phone: contactPhone ? 'given' : null,
    title: titleKind(contactTitle ?? null),
    consent: consentText ? 'yes' : 'no',
  };
}

export function labelOfColumn(column: string): string {
  return KNOWN_LABELS[column] ?? column.replace(MORE_PREFIX, '');
}

function mailKind(email: string | null): string | null {
  if (email === null) return null;
  return isFreeMailDomain(email.slice(email.lastIndexOf('@') + 1)) ? 'private' : 'company';
}

const LEADING =
  /\b(chief|c[etifo]o|head|director|president|owner|founder|partner|vp|gesch[äa]ftsf[üu]hr|inhaber|leiter)/i;
const STUDYING = /\b(student|intern|trainee|praktikant|werkstudent)/i;

function titleKind(title: string | null): string | null {
  if (title === null) return null;
  if (STUDYING.test(title)) return 'student';
  return LEADING.test(title) ? 'leading' : 'other';
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
