import 'server-only';
import { createHash } from 'node:crypto';
import { countryName } from '@/lib/core/countries';
import { openCsv } from '@/lib/core/csv-read';
import { registrableDomain } from '@/lib/core/domains';
import { AppError } from '@/lib/core/errors';
import { calendarDateIn } from '@/lib/core/time-zone';
import { formatCount } from '@/lib/core/words';
import type { Tx } from '@/lib/platform/db/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { registrationError } from '@/lib/domain/registrations/errors';
import { loadForm } from '@/lib/domain/registrations/form/load';
import { askedOnly } from '@/lib/domain/registrations/form/rules';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { answerProblems } from '@/lib/domain/registrations/schema';
import {
  dealTypeLabel,
  DEAL_TYPE_VALUES,
  NO_ANSWERS,
  type Answer,
  type RawAnswers,
} from '@/lib/domain/registrations/vocabulary';
import { cellAnswer, type Products } from './cells';
import { answersOf } from './columns';
import * as input from './schema';
import { findInText, type Found } from './text';
import { MAX_TABLE_ROWS, type Proposal, type ReadTable, type TableRow } from './vocabulary';

export const readText = query('registration.read_text', {
  summary: 'What an e-mail or a row of a table says of a deal: proposals for the form, none of them taken.',
  input: input.readText,
  output: input.proposals,
  run: async (context, { text }): Promise<Array<Proposal>> => {
    const { tx, viewer } = context;
    const products = await loadProducts(tx);
    const row = await rowIn(text, products.byName);
    const found = row ?? findInText(text, await around(context, products.byName));
    const { locale } = await loadProgramme(tx, viewer);
    return Object.entries(found)
      .filter(([, value]) => value.length > 0)
      .map(([answer, value]) => ({
        answer: answer as Answer,
        value,
        shown: shown(answer, value, { products, locale }),
      }));
  },
});

export const readTable = query('registration.read_table', {
  summary: 'A table of deals as forms would be filled in with it, with what is wrong with each. Nothing is sent yet.',
  input: input.readTable,
  output: input.readTableView,
  run: async (context, { content, partnerId: given = null }): Promise<ReadTable> => {
    const { tx, viewer, now } = context;
    const partnerId = await whose(context, given);

    const { headers, rows } = await open(Buffer.from(content, 'base64'));
    const meanings = answersOf(headers);
    const form = await loadForm(tx, viewer);
    const { timeZone, currency } = await loadProgramme(tx, viewer);
    const asked = { form, today: calendarDateIn(timeZone, now) };
    const products = (await loadProducts(tx)).byName;
    const read: Array<TableRow> = [];
    const broken: Array<ReadTable['broken'][number]> = [];
    for await (const row of rows) {
      if (read.length + broken.length >= MAX_TABLE_ROWS) {
        broken.push({ line: row.line, words: `At most ${formatCount(MAX_TABLE_ROWS)} rows are taken at once.` });
        break;
      }
      if (!row.ok) {
        broken.push({ line: row.line, words: 'The line has another number of cells than the headings.' });
        continue;
      }
      const answers = askedOnly(form, { ...NO_ANSWERS, currency, ...filled(meanings, row.cells, products) });
      const problems = answerProblems(answers, asked) as Record<string, string>;
      read.push({ line: row.line, draftId: idOf(partnerId, answers), answers, problems });
    }
    return { columns: headers.map((header, at) => ({ header, answer: meanings[at] ?? null })), rows: read, broken };
  },
});

async function whose({ tx, viewer }: QueryContext, given: string | null): Promise<string> {
  const partnerId = given ?? (viewer.kind === 'partner' ? viewer.partnerId : null);
  if (!partnerId) throw registrationError('partner_required', { fields: { partnerId: ['Choose a partner.'] } });
  const partner = await tx.partner.findUnique({ where: { id: partnerId }, select: { id: true } });
  if (!partner) throw registrationError('partner_not_found');
  return partner.id;
}

async function open(bytes: Buffer) {
  try {
    return await openCsv(new Uint8Array(bytes));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const words = 'This is no table: a line of headings, then a line for each deal, is needed.';
    throw registrationError('table', { fields: { content: [words] } });
  }
}

type Meanings = ReadonlyArray<Answer | null>;

function filled(meanings: Meanings, cells: ReadonlyArray<string>, products: Products): Partial<RawAnswers> {
  const entries = meanings.flatMap((answer, at) => {
    const cell = cells[at]?.trim() ?? '';
    return answer === null || cell === '' ? [] : [[answer, cellAnswer(answer, cell, products)] as const];
  });
  return Object.fromEntries(entries);
}

/** An id made of what is sent: sent again, it is found to be there. */
function idOf(partnerId: string, answers: RawAnswers): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([partnerId, answers]))
    .digest('hex');
  const variant = ((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}

/** A line of headings and one below it, as they are copied from a sheet; null when the text is none. */
async function rowIn(text: string, products: Products): Promise<Found | null> {
  const [first = ''] = text.trim().split('\n');
  if (!/[\t;,|]/.test(first) || answersOf(first.split(/[\t;,|]/)).filter(Boolean).length < 2) return null;
  try {
    const { headers, rows } = await openCsv(new TextEncoder().encode(text.trim()));
    for await (const row of rows) return row.ok ? filled(answersOf(headers), row.cells, products) : null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  return null;
}

type Sold = { byName: Products; names: ReadonlyMap<string, string> };

async function loadProducts(tx: Tx): Promise<Sold> {
  const rows = await tx.product.findMany({ where: { active: true }, select: { id: true, name: true } });
  return {
    byName: new Map(rows.map(({ id, name }) => [name.toLowerCase(), id])),
    names: new Map(rows.map(({ id, name }) => [id, name])),
  };
}

async function around({ tx, viewer, now }: QueryContext, products: Products) {
  const { currency, timeZone } = await loadProgramme(tx, viewer);
  const rated = await tx.exchangeRate.groupBy({ by: ['currency'] });
  const partnerId = viewer.kind === 'partner' ? viewer.partnerId : null;
  const people = partnerId ? await tx.user.findMany({ where: { partnerId }, select: { email: true } }) : [];
  return {
    products,
    currencies: [currency, ...rated.map((rate) => rate.currency)],
    today: calendarDateIn(timeZone, now),
    own: people.map(({ email }) => registrableDomain(email.split('@')[1] ?? '')).filter((domain) => domain !== null),
  };
}

function shown(
  answer: string,
  value: string | ReadonlyArray<string>,
  { products, locale }: { products: Sold; locale: string },
): string {
  if (typeof value !== 'string') return value.map((id) => products.names.get(id) ?? id).join(', ');
  if (answer === 'country' && /^[A-Z]{2}$/.test(value)) return countryName(value, locale);
  const dealType = DEAL_TYPE_VALUES.find((type) => type === value);
  return answer === 'dealType' && dealType ? dealTypeLabel(dealType) : value;
}
