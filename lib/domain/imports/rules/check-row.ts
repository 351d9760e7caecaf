import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { isCurrency } from '@/lib/core/currencies';
import { parseTimestamp, type TimestampFormat, type TimestampReason } from '@/lib/core/timestamps';
import { LEFT_OUT, type Target } from '@/lib/domain/imports/vocabulary';
import { oneLine } from './storable';

/** What a row is held against. The look-ups answer null for what they don't know. */
export type RowFacts = {
  /** The place of each target's column. */
  columns: Readonly<Partial<Record<Target, number>>>;
  timeFormat: TimestampFormat;
  timeZone: string;
  now: Date;
  /** The key of the stage, LEFT_OUT, or null for a name that nothing was chosen for. */
  stageOf: (name: string) => string | null;
  partnerOf: (name: string) => string | null;
  /** For rows that name none. */
  defaultPartnerId: string | null;
  ownerOf: (email: string) => Owner | null;
  currency: string;
  locale: string;
  /** An amount in the workspace's currency; null without a rate. */
  toBase: (minor: bigint, currency: string, day: Date) => bigint | null;
};

type Owner = { id: string; partnerId: string | null };

/** A stage change as the file tells it. */
export type StageChange = {
  caseName: string;
  stageName: string;
  enteredAt: Date;
  amountMinor: bigint | null;
  currency: string | null;
  baseMinor: bigint | null;
  partnerId: string;
  ownerId: string | null;
  customer: string | null;
};

/** '' stands for the row as a whole. */
export type RowProblem = { target: Target | ''; value: string; reason: string };

export type CheckedRow =
  | { kind: 'good'; change: StageChange }
  | { kind: 'left_out' }
  /** What could be read all the same helps to judge the rows that follow. */
  | { kind: 'bad'; problems: ReadonlyArray<RowProblem>; caseName: string; enteredAt: Date | null };

const MAX_NAME = 200;

/** Reads one row. Every problem in it is told, not only the first. */
export function checkRow(cells: ReadonlyArray<string>, facts: RowFacts): CheckedRow {
  const problems: Array<RowProblem> = [];
  const complain = (target: Target, value: string, reason: string) => {
    problems.push({ target, value, reason });
    return null;
  };
  const row = { cells, facts, complain };

  if (facts.stageOf(valueOf(row, 'stage')) === LEFT_OUT) return { kind: 'left_out' };

  const stageName = readStage(row);
  const caseTarget = facts.columns.case === undefined ? 'customer' : 'case';
  const caseName = readName(row, caseTarget, 'Nothing says which deal this is');
  const enteredAt = readTime(row);
  const partnerId = readPartner(row);
  const ownerId = readOwner(row, partnerId);
  const amount = readAmount(row, enteredAt);
  const customer = readCustomer(row);

  if (problems.length > 0 || caseName === null || stageName === null || enteredAt === null || partnerId === null) {
    return { kind: 'bad', problems, caseName: caseName ?? '', enteredAt };
  }
  return {
    kind: 'good',
    change: { caseName, stageName, enteredAt, partnerId, ownerId, customer, ...amountOf(amount) },
  };
}

function amountOf(amount: Amount | null): Pick<StageChange, 'amountMinor' | 'currency' | 'baseMinor'> {
  const { minor: amountMinor = null, currency = null, baseMinor = null } = amount ?? {};
  return { amountMinor, currency, baseMinor };
}

type Row = {
  cells: ReadonlyArray<string>;
  facts: RowFacts;
  complain: (target: Target, value: string, reason: string) => null;
};

function valueOf({ cells, facts }: Row, target: Target): string {
  return oneLine(cells[facts.columns[target] ?? -1] ?? '');
}

function readStage(row: Row): string | null {
  const name = readName(row, 'stage', 'No stage named');
  if (name === null) return null;
  return row.facts.stageOf(name) === null ? row.complain('stage', name, 'No stage of this name') : name;
}

function readName(row: Row, target: Target, whenEmpty: string): string | null {
  const name = valueOf(row, target);
  if (name === '') return row.complain(target, '', whenEmpty);
  return name.length > MAX_NAME ? row.complain(target, name, `Longer than ${MAX_NAME} characters`) : name;
}

function readTime(row: Row): Date | null {
  const { timeFormat, timeZone, now } = row.facts;
  const written = valueOf(row, 'time');
  const parsed = parseTimestamp(written, { format: timeFormat, timeZone });

  if (!parsed.ok) return row.complain('time', written, timeWords(parsed.reason, parsed.details ?? '', timeFormat));
  return parsed.value > now ? row.complain('time', written, 'In the future') : parsed.value;
}

/** Of a cell in a file nobody can be asked to choose another day: only what is wrong is said. */
function timeWords(reason: TimestampReason, details: string, format: TimestampFormat): string {
  switch (reason) {
    case 'timestamp.empty':
      return 'No date';
    case 'timestamp.not_a_date':
    case 'timestamp.ambiguous':
      return `Not a date as ${format === 'iso' ? 'YYYY-MM-DD' : format}`;
    case 'timestamp.no_such_day':
      return details.replace(/\..*$/, '');
    case 'timestamp.no_such_time':
      return 'Not a time as 14:05 or 14:05:30';
  }
}

function readPartner(row: Row): string | null {
  const { facts } = row;
  const name = valueOf(row, 'partner');
  if (name === '') return facts.defaultPartnerId ?? row.complain('partner', '', 'No partner named');
  return facts.partnerOf(name) ?? row.complain('partner', name, 'No partner of this name or number');
}

function readOwner(row: Row, partnerId: string | null): string | null {
  const email = valueOf(row, 'owner').toLowerCase();
  if (email === '') return null;

  const owner = row.facts.ownerOf(email);
  if (!owner) return row.complain('owner', email, 'Nobody here has this e-mail');
  const isOutsider = owner.partnerId !== null && partnerId !== null && owner.partnerId !== partnerId;
  return isOutsider ? row.complain('owner', email, 'Works for another partner') : owner.id;
}

type Amount = { minor: bigint; currency: string; baseMinor: bigint };

/** null: no amount in this row, or one that was complained of. */
function readAmount(row: Row, enteredAt: Date | null): Amount | null {
  const { facts } = row;
  const written = valueOf(row, 'amount');
  if (written === '') return null;

  const currency = valueOf(row, 'currency').toUpperCase() || facts.currency;
  if (!isCurrency(currency)) return row.complain('currency', currency, 'No currency of this code');

  const parsed = parseAmount(written, currency, facts.locale);
  if (!parsed.ok) return row.complain('amount', written, AMOUNT_MESSAGES[parsed.reason]);

  const baseMinor = facts.toBase(parsed.value, currency, enteredAt ?? facts.now);
  if (baseMinor === null) return row.complain('currency', currency, `No exchange rate for ${currency}`);
  return { minor: parsed.value, currency, baseMinor };
}

function readCustomer(row: Row): string | null {
  const name = valueOf(row, 'customer');
  if (name.length > MAX_NAME) return row.complain('customer', name, `Longer than ${MAX_NAME} characters`);
  return name === '' ? null : name;
}
