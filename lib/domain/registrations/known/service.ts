import 'server-only';
import { z } from 'zod';
import { companyNames } from '@/lib/core/company-keys';
import { phoneKey, registryKey } from '@/lib/core/contact-keys';
import { registrableDomain } from '@/lib/core/domains';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { registrationError } from '@/lib/domain/registrations/errors';
import { knownChanged } from './events';
import * as input from './schema';
import { readKnownTable, type KnownLine } from './table';
import { knownFields, viewKnown } from './view';
import type { KnownCompanyView } from './vocabulary';

export const saveKnown = command('registration.save_known', {
  summary: 'Keep a company that the vendor knows itself: registrations of it are looked at.',
  input: input.saveKnown,
  output: input.knownCompanyView,
  run: async (ctx, { id = null, version, ...company }): Promise<KnownCompanyView> => {
    await demandNamed(ctx, id, company);
    const kept = id ? await change(ctx, { id, version, company }) : await add(ctx, company);
    await ctx.record(knownChanged, { id: kept, partnerId: null }, { name: company.name, what: 'saved' });
    return viewKnown(await ctx.tx.knownCompany.findUniqueOrThrow({ where: { id: kept }, select: knownFields }));
  },
});

export const removeKnown = command('registration.remove_known', {
  summary: 'Take a company off the vendor’s own list. What was decided stays.',
  input: input.removeKnown,
  output: z.object({ id: z.uuid() }),
  run: async (ctx, { id, version }) => {
    const found = await ctx.tx.knownCompany.findUnique({ where: { id }, select: knownFields });
    if (!found) throw registrationError('known_not_found');
    if (found.version !== version) throw registrationError('known_changed', { details: viewKnown(found) });
    await ctx.tx.knownCompany.deleteMany({ where: { id } });
    await ctx.record(knownChanged, { id, partnerId: null }, { name: found.name, what: 'removed' });
    return { id };
  },
});

export const importKnown = command('registration.import_known', {
  summary: 'Load a table of companies that the vendor knows: those of the same name are changed, others added.',
  input: input.importKnown,
  output: input.importReport,
  run: async (ctx, { table }): Promise<input.KnownImportReport> => {
    const { lines, problems } = await readKnownTable(table);
    const taken = await keepLines(ctx, lines);
    await linkLines(ctx, lines, problems);
    const name = `${taken.added + taken.changed} companies`;
    await ctx.record(knownChanged, { id: ctx.viewer.workspaceId, partnerId: null }, { name, what: 'loaded' });
    return { ...taken, problems };
  },
});

/** As it is kept: with what it is found by. What was not given is null. */
function rowOf({ standing, name, note, since, ...company }: input.KnownCompany) {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, company[key] ?? null])) as Record<Plain, string | null>;
  return {
    ...plain,
    ...{ standing, name, note: note ?? '' },
    ...companyNames(name),
    domain: plain.website && registrableDomain(plain.website),
    phoneKey: phoneKey(plain.phone, plain.country),
    registryKey: registryKey(plain.registryNo),
    since: since ? new Date(`${since}T00:00:00Z`) : null,
  };
}

const PLAIN = ['website', 'country', 'street', 'postcode', 'city', 'phone', 'registryNo'] as const;
type Plain = (typeof PLAIN)[number];

async function add(ctx: Context, company: input.KnownCompany): Promise<string> {
  const id = newId();
  const { parentId = null, incumbentId = null } = company;
  const { workspaceId } = ctx.viewer;
  const { count } = await ctx.tx.knownCompany.createMany({
    data: { id, workspaceId, ...rowOf(company), parentId, incumbentId, createdAt: ctx.now },
    skipDuplicates: true,
  });
  if (count === 0) throw registrationError('known_already', { fields: { name: ['This company is on the list.'] } });
  return id;
}

type Change = { id: string; version: number; company: input.KnownCompany };

async function change({ tx }: Context, { id, version, company }: Change): Promise<string> {
  const { parentId = null, incumbentId = null } = company;
  const { count } = await tx.knownCompany.updateMany({
    where: { id, version },
    data: { ...rowOf(company), parentId, incumbentId, version: { increment: 1 } },
  });
  if (count === 1) return id;
  const found = await tx.knownCompany.findUnique({ where: { id }, select: knownFields });
  if (!found) throw registrationError('known_not_found');
  throw registrationError('known_changed', { details: viewKnown(found) });
}

/** Its group and its partner exist, and it is in no group of its own. */
async function demandNamed({ tx }: Context, id: string | null, company: input.KnownCompany): Promise<void> {
  const { parentId, incumbentId } = company;
  const parent = parentId ? await tx.knownCompany.findUnique({ where: { id: parentId } }) : null;
  if (parentId && (!parent || (id !== null && (await isBelow(tx, { id: parentId, top: id }))))) {
    throw registrationError('known_parent', { fields: { parentId: ['Choose a company above this one.'] } });
  }
  const partner = incumbentId ? await tx.partner.count({ where: { id: incumbentId } }) : 1;
  if (partner === 0) throw registrationError('partner_not_found', { fields: { incumbentId: ['Choose a partner.'] } });
}

const DEEPEST = 10;

async function isBelow(tx: Context['tx'], { id, top }: { id: string; top: string }, depth = 0): Promise<boolean> {
  if (id === top || depth > DEEPEST) return true;
  const found = await tx.knownCompany.findUnique({ where: { id }, select: { parentId: true } });
  return found?.parentId ? isBelow(tx, { id: found.parentId, top }, depth + 1) : false;
}

async function keepLines({ tx, viewer, now }: Context, lines: ReadonlyArray<KnownLine>) {
  const rows = lines.map(({ company }) => rowOf(company));
  const { workspaceId } = viewer;
  const known = await tx.knownCompany.findMany({
    where: { normalisedName: { in: rows.map(({ normalisedName }) => normalisedName) } },
    select: { id: true, normalisedName: true },
  });
  const ids = new Map(known.map(({ id, normalisedName }) => [normalisedName, id]));
  const fresh = rows.filter(({ normalisedName }) => !ids.has(normalisedName));
  const { count } = await tx.knownCompany.createMany({
    data: fresh.map((row) => ({ workspaceId, ...row, createdAt: now })),
    skipDuplicates: true,
  });
  for (const { normalisedName, ...row } of rows.filter((one) => ids.has(one.normalisedName))) {
    const id = ids.get(normalisedName) ?? '';
    await tx.knownCompany.updateMany({ where: { id }, data: { ...row, version: { increment: 1 } } });
  }
  return { added: count, changed: rows.length - fresh.length };
}

/** Groups and partners are named: they are looked for once every line is there. */
async function linkLines(
  ctx: Context,
  lines: ReadonlyArray<KnownLine>,
  problems: Array<{ line: number; words: string }>,
): Promise<void> {
  const partners = new Map((await ctx.tx.partner.findMany({ select: { id: true, name: true } })).map(byName));
  for (const { line, company, parent, incumbent } of lines.filter((one) => one.parent || one.incumbent)) {
    const own = await findNamed(ctx, company.name);
    const linked = { id: own ?? '', ...(await groupOf(ctx, own, parent)), ...partnerIn(partners, incumbent) };
    problems.push(...linked.problems.map((words) => ({ line, words })));
    if (linked.incumbentProblem) problems.push({ line, words: linked.incumbentProblem });
    const { parentId, incumbentId } = linked;
    await ctx.tx.knownCompany.updateMany({
      where: { id: linked.id },
      data: { ...(parentId && { parentId }), ...(incumbentId && { incumbentId }) },
    });
  }
}

async function groupOf(ctx: Context, own: string | null, parent: string | null) {
  const above = parent ? await findNamed(ctx, parent) : null;
  if (!parent) return { parentId: null, problems: [] };
  if (!above) return { parentId: null, problems: [`The group “${parent}” is not on the list.`] };
  const isRing = own !== null && (await isBelow(ctx.tx, { id: above, top: own }));
  return isRing
    ? { parentId: null, problems: [`“${parent}” belongs to this company itself.`] }
    : { parentId: above, problems: [] };
}

function partnerIn(partners: ReadonlyMap<string, string>, incumbent: string | null) {
  const incumbentId = incumbent ? (partners.get(companyNames(incumbent).normalisedName) ?? null) : null;
  const incumbentProblem = incumbent && !incumbentId ? `There is no partner “${incumbent}”.` : null;
  return { incumbentId, incumbentProblem };
}

async function findNamed({ tx }: Context, name: string): Promise<string | null> {
  const { normalisedName } = companyNames(name);
  return (await tx.knownCompany.findFirst({ where: { normalisedName }, select: { id: true } }))?.id ?? null;
}

function byName({ id, name }: { id: string; name: string }): [string, string] {
  return [companyNames(name).normalisedName, id];
}
