import 'server-only';
import type { Context } from '@/lib/platform/command';
import { holdRegistration, refusal, type Held } from '@/lib/domain/registrations/current';
import type { RequestKind } from './vocabulary';
import { registrationError } from '@/lib/domain/registrations/errors';

export type HeldRequest = {
  id: string;
  kind: RequestKind;
  status: 'open' | 'granted' | 'refused' | 'dropped';
  days: number | null;
  amountMinor: bigint | null;
  currency: string | null;
  correction: unknown;
};

/** A request with its registration, both held until this transaction ends. */
export async function holdRequest(
  ctx: Context,
  { requestId, version }: { requestId: string; version: number },
): Promise<{ request: HeldRequest; held: Held }> {
  const found = await ctx.tx.registrationRequest.findUnique({
    where: { id: requestId },
    select: { registrationId: true },
  });
  if (!found) throw registrationError('request_not_found');

  const { registrationId } = found;
  await ctx.tx.$queryRaw`select id from "DealRegistration" where id = ${registrationId}::uuid for update`;
  const { registration, ...request } = await ctx.tx.registrationRequest.findUniqueOrThrow({
    where: { id: requestId },
    include: { registration: { select: { version: true } } },
  });
  const held = await holdRegistration(ctx, { registrationId, version: registration.version });
  if (request.status !== 'open') throw await refusal(ctx, registrationId, 'request_closed');
  if (request.version !== version) throw await refusal(ctx, registrationId, 'request_changed');
  return { request, held };
}
