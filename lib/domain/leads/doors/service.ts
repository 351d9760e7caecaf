import 'server-only';
import { given } from '@/lib/core/given';
import { newId } from '@/lib/core/ids';
import { sha256Hex, token } from '@/lib/core/tokens';
import { command, type Context } from '@/lib/platform/command';
import { leadError } from '@/lib/domain/leads/errors';
import { doorChanged } from '@/lib/domain/leads/events';
import { productOf } from '@/lib/domain/leads/intake/receive';
import * as input from './schema';
import type { DoorView, NewDoor } from './schema';
import { viewDoor } from './view';

export const createDoor = command('lead.create_door', {
  summary: 'Open a door for leads: a campaign page with a form, or an address that other software posts to.',
  input: input.createDoor,
  output: input.newDoor,
  run: async (ctx, { kind, slug, ...texts }): Promise<NewDoor> => {
    await productOf(ctx, texts.productId);
    const id = newId();
    const secret = kind === 'webhook' ? token() : null;
    const address = kind === 'page' ? { slug: slug ?? id.slice(-8) } : { secretHash: secret && sha256Hex(secret) };
    const { workspaceId } = ctx.viewer;
    const { count } = await ctx.tx.leadSource.createMany({
      data: { id, workspaceId, kind, ...address, ...written(texts), name: texts.name, createdAt: ctx.now },
      skipDuplicates: true,
    });
    if (count === 0) throw leadError('slug_taken', { fields: { slug: ['Choose another address.'] } });
    await ctx.record(doorChanged, { id, partnerId: null }, { name: texts.name, active: true });
    return { ...(await doorWith(ctx, id)), secret };
  },
});

export const updateDoor = command('lead.update_door', {
  summary: 'Change a door for leads, or close it.',
  input: input.updateDoor,
  output: input.doorView,
  run: async (ctx, { doorId, version, name, active, ...texts }): Promise<DoorView> => {
    await productOf(ctx, texts.productId);
    const before = await doorWith(ctx, doorId);
    const data = { ...written(texts), ...given({ name, active }), version: { increment: 1 } };
    const { count } = await ctx.tx.leadSource.updateMany({ where: { id: doorId, version }, data });
    if (count === 0) throw leadError('source_changed', { details: before });
    const after = await doorWith(ctx, doorId);
    await ctx.record(doorChanged, { id: doorId, partnerId: null }, { name: after.name, active: after.active });
    return after;
  },
});

type Texts = Omit<Partial<DoorView>, 'title' | 'text' | 'consentText'> & {
  [Key in 'title' | 'text' | 'consentText']?: string | null | undefined;
};

/** Texts that are emptied are empty; what is not given stays. */
function written({ title, text, consentText, productId, campaign }: Texts) {
  const blank = (value: string | null | undefined) => (value === undefined ? undefined : (value ?? ''));
  return given({ title: blank(title), text: blank(text), consentText: blank(consentText), productId, campaign });
}

async function doorWith(ctx: Context, id: string): Promise<DoorView> {
  const door = await viewDoor(ctx.tx, id);
  if (!door) throw leadError('source_not_found');
  return door;
}
