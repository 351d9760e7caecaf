import { z } from 'zod';
import { meaningsOf } from '@/lib/domain/leads/intake/table/columns';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Scalar = z.output<typeof scalar>;
const NOT_OURS: ReadonlyArray<string> = ['product', 'receivedAt', 'outcome'];

/**
 * A lead from whatever a form service or another system posts: fields are known by their usual names, as in a table; all else that
 * is one value is kept under its own name. Objects one level deep are opened ("data", "fields"); deeper ones and lists are left out.
 */
export function hookLead(raw: unknown): Record<string, unknown> {
  const flat = opened(z.record(z.string(), z.unknown()).catch({}).parse(raw));
  const names = Object.keys(flat);
  const meanings = meaningsOf(names);
  const facts: Record<string, unknown> = {};
  const more: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    const meaning = meanings[at] ?? null;
    if (meaning === null || NOT_OURS.includes(meaning)) more[name.slice(0, 80)] = flat[name];
    else facts[meaning] = textOf(meaning, flat[name]);
  }
  const contactName = facts.contactName ?? facts.contactEmail ?? facts.company;
  return { ...facts, contactName, company: facts.company ?? facts.contactName ?? facts.contactEmail, more };
}

function opened(raw: Record<string, unknown>): Record<string, z.output<typeof scalar>> {
  const pairs = Object.entries(raw).flatMap(([name, value]) => {
    const inner = z.record(z.string(), z.unknown()).safeParse(value);
    return inner.success ? Object.entries(inner.data) : [[name, value] as const];
  });
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => {
      const read = scalar.safeParse(value);
      return read.success ? [[name, read.data] as const] : [];
    }),
  );
}

const NUMBERS = ['employees', 'latitude', 'longitude'];

function textOf(meaning: string, value: Scalar | undefined): Scalar | undefined {
  return value === null || NUMBERS.includes(meaning) ? value : String(value);
}
