import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { COUNTRY_NAMES_TO_CODES } from '@/lib/core/country-names';
import { isFreeMailDomain, registrableDomain } from '@/lib/core/domains';
import { LEGAL_FORMS } from '@/lib/core/legal-forms';
import { parseTimestamp } from '@/lib/core/timestamps';
import type { Answer } from '@/lib/domain/registrations/vocabulary';
import type { Products } from './cells';

/** What is known besides the text. */
type Around = {
  products: Products;
  /** Names by ids. */
  currencies: ReadonlyArray<string>;
  today: string;
  /** Domains of the partner's own people: an address there is no customer's. */
  own: ReadonlyArray<string>;
};

export type Found = Readonly<Partial<Record<Answer, string | ReadonlyArray<string>>>>;

/**
 * What an e-mail says of a deal, as far as it can be told: who wrote it, from where, what for and for how much. Everything is
 * a proposal: what is not certain is left out rather than guessed.
 */
export function findInText(text: string, around: Around): Found {
  const sender = senderOf(text, around.own) ?? NOBODY;
  const { amount, currency } = amountIn(text, around.currencies);
  return given({
    company: companyIn(text),
    website: domainOf(sender.email) ?? websiteIn(text, around.own),
    country: countryIn(text),
    contactName: sender.name,
    contactEmail: sender.email,
    phone: phoneIn(text),
    productIds: productsIn(text, around.products),
    amount,
    currency,
    closeDate: dayIn(text, around.today),
    problem: bodyOf(text),
  });
}

const NOBODY = { name: null, email: null };

/** By which the sender's company is known; of a free mail address nothing. */
function domainOf(email: string | null): string | null {
  const domain = registrableDomain(email?.split('@')[1] ?? '');
  return domain === null || isFreeMailDomain(domain) ? null : domain;
}

function phoneIn(text: string): string | null {
  return findPhoneNumbersInText(text)[0]?.number.number ?? null;
}

function given(found: Record<string, string | ReadonlyArray<string> | null>): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value.length > 0));
}

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Who wrote it; else the first address that is not the partner's own. */
function senderOf(text: string, own: ReadonlyArray<string>): { name: string | null; email: string } | null {
  const header = /^(?:from|von|de):[ \t]*"?([^"<\n]*?)"?[ \t]*<?([\w.+-]+@[\w.-]+\.\w+)>?/im.exec(text);
  if (header?.[2] && !isOwn(header[2], own)) {
    const name = header[1]?.trim() ?? '';
    return { name: name.includes('@') || name === '' ? null : name, email: header[2].toLowerCase() };
  }
  const [email] = [...text.matchAll(ADDRESS)]
    .map(([address]) => address.toLowerCase())
    .filter((one) => !isOwn(one, own));
  return email ? { name: null, email } : null;
}

function isOwn(email: string, own: ReadonlyArray<string>): boolean {
  return own.includes(registrableDomain(email.split('@')[1] ?? '') ?? '');
}

function websiteIn(text: string, own: ReadonlyArray<string>): string | null {
  const hosts = [...text.matchAll(/\b(?:https?:\/\/|www\.)[\w.-]+\.\w{2,}/gi)].map(([url]) => registrableDomain(url));
  return hosts.find((host) => host !== null && !own.includes(host)) ?? null;
}

const ENDINGS = new Set(
  LEGAL_FORMS.filter((form) => form.length > 1 && form !== 'and' && form !== 'co' && form !== 'company'),
);
const MOST_LETTERS = 80;

/** A line of its own that ends like a company's name: "Lindau Cement GmbH". */
function companyIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim().replace(/[,;.]$/, ''));
  return lines.find((line) => line.length <= MOST_LETTERS && endsLikeCompany(line)) ?? null;
}

function endsLikeCompany(line: string): boolean {
  const words = line.toLowerCase().replaceAll('.', '').split(/\s+/);
  return words.length >= 2 && words.length <= 8 && ENDINGS.has(words.at(-1) ?? '') && !/[@:?!]/.test(line);
}

/** A line that is nothing but a country's name. */
function countryIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim().toLowerCase());
  return lines.map((line) => COUNTRY_NAMES_TO_CODES.get(line)).find((code) => code !== undefined) ?? null;
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const AMOUNT =
  /(?:(€|\$|£|\b[A-Z]{3}\b)\s?(\d[\d.,’' ]*\d|\d)\s?(k\b)?)|(?:(\d[\d.,’' ]*\d|\d)\s?(k\b)?\s?(€|\$|£|[A-Z]{3}\b))/g;

/** The first number with a currency that can be chosen. */
function amountIn(text: string, currencies: ReadonlyArray<string>) {
  for (const [, before, first, firstK, second, secondK, after] of text.matchAll(AMOUNT)) {
    const sign = before ?? after ?? '';
    const currency = SIGNS[sign] ?? sign;
    if (!currencies.includes(currency)) continue;
    const number = (first ?? second ?? '').replaceAll(/[’' ]/g, '');
    return { amount: (firstK ?? secondK) ? `${number.replaceAll(/[.,]/g, '')}000` : number, currency };
  }
  return { amount: null, currency: null };
}

function productsIn(text: string, products: Products): ReadonlyArray<string> {
  const small = text.toLowerCase();
  return [...products].filter(([name]) => small.includes(name)).map(([, id]) => id);
}

/** The first day from today on; days that can be read in two ways are not read. */
function dayIn(text: string, today: string): string | null {
  const days = [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/g)]
    .map(([day]) => parseTimestamp(day))
    .flatMap((read) => (read.ok ? [read.value.toISOString().slice(0, 10)] : []));
  return days.find((day) => day >= today) ?? null;
}

const MOST_OF_A_BODY = 1_000;

/** What was written, without headers, what it answers, and the signature. */
function bodyOf(text: string): string | null {
  const own = text
    .replaceAll('\r', '')
    .split(/\n(?:--\s*$|-{2,}|_{5,}|On .{5,80} wrote:|Am .{5,80} schrieb)/m)[0]
    ?.split('\n')
    .filter(
      (line) =>
        !/^(?:from|to|cc|sent|date|subject|von|an|gesendet|datum|betreff):/i.test(line) && !line.startsWith('>'),
    )
    .join('\n')
    .trim();
  return own ? own.slice(0, MOST_OF_A_BODY) : null;
}
