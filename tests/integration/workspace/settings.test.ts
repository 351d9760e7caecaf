import { expect, test } from 'vitest';
import type { VendorViewer } from '@/lib/platform/viewer';
import { findApiKeyViewer } from '@/lib/platform/api-key';
import { toBase } from '@/lib/domain/workspace/rates';
import { listRates } from '@/lib/domain/workspace/exchange/queries';
import { setRate } from '@/lib/domain/workspace/exchange/service';
import { listApiKeys } from '@/lib/domain/workspace/keys/queries';
import { createApiKey, revokeApiKey } from '@/lib/domain/workspace/keys/service';
import { listMail } from '@/lib/domain/workspace/outbox/queries';
import { resendMail } from '@/lib/domain/workspace/outbox/service';
import { listEvents } from '@/lib/domain/workspace/activity/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { updateWorkspace } from '@/lib/domain/workspace/service';
import { aMailIn } from '../../factories/mails';
import { aDealOf } from '../../factories/opportunities';
import { aPartnerOf, aVendor, inWorkspace } from '../../factories/workspace';

async function settingsOf(admin: VendorViewer) {
  const { name, currency, timeZone, version } = await getWorkspace(admin, {});
  return { name, currency, timeZone, version };
}

test('the currency can be changed until there is a deal, and the rates turn with it', async () => {
  const admin = await aVendor('vendor_admin');
  const settings = await settingsOf(admin);
  const { version } = await updateWorkspace(admin, { ...settings, currency: 'USD' });
  expect(await listRates(admin, {})).toEqual([{ currency: 'EUR', rate: '1.11111111', validFrom: '2000-01-01' }]);

  await aDealOf(await aPartnerOf(admin), { currency: 'EUR' });
  await expect(updateWorkspace(admin, { ...settings, version, currency: 'EUR' })).rejects.toMatchObject({
    reason: 'workspace.currency_in_use',
  });
});

test('a currency without a rate cannot become the workspace’s', async () => {
  const admin = await aVendor('vendor_admin');
  const change = { ...(await settingsOf(admin)), currency: 'JPY' };

  await expect(updateWorkspace(admin, change)).rejects.toMatchObject({
    fields: { currency: ['No rate for JPY yet.'] },
  });
});

test('two who change the settings: the second sees what the first made of them', async () => {
  const admin = await aVendor('vendor_admin');
  const settings = await settingsOf(admin);
  await updateWorkspace(admin, { ...settings, name: 'Halden' });

  await expect(updateWorkspace(admin, { ...settings, name: 'Controls' })).rejects.toMatchObject({
    code: 'conflict',
    details: { name: 'Halden', version: settings.version + 1 },
  });
});

test('a rate counts from its day on', async () => {
  const admin = await aVendor('vendor_admin');
  await setRate(admin, { currency: 'USD', rate: '0.8', validFrom: '2026-06-01' });
  const worth = (day: string) =>
    inWorkspace(admin.workspaceId, ({ tx }) =>
      toBase(tx, admin.workspaceId, { minor: 10_000n, currency: 'USD' }, new Date(day)),
    );

  expect(await worth('2026-05-31')).toBe(9_000n);
  expect(await worth('2026-06-01')).toBe(8_000n);
});

test.each([
  ['0', 'rate'],
  ['-1', 'rate'],
  ['1,08', 'rate'],
  ['1e9', 'rate'],
  ['12345678901', 'rate'],
])('%s is no rate', async (rate, field) => {
  const admin = await aVendor('vendor_admin');
  const attempt = setRate(admin, { currency: 'USD', rate, validFrom: '2026-06-01' });

  await expect(attempt).rejects.toMatchObject({ code: 'invalid', fields: { [field]: [expect.any(String)] } });
});

test('the base needs no rate, and none is set for the far future', async () => {
  const admin = await aVendor('vendor_admin');

  await expect(setRate(admin, { currency: 'EUR', rate: '2', validFrom: '2026-06-01' })).rejects.toMatchObject({
    reason: 'rate.of_base',
  });
  await expect(setRate(admin, { currency: 'USD', rate: '2', validFrom: '2999-01-01' })).rejects.toMatchObject({
    reason: 'rate.too_far_ahead',
  });
});

test('a key works until it is revoked, and is kept as a hash', async () => {
  const admin = await aVendor('vendor_admin');
  const { key, apiKey } = await createApiKey(admin, { name: 'ERP nightly', scopes: ['partner:read', 'partner:read'] });
  expect(await findApiKeyViewer(key)).toMatchObject({ workspaceId: admin.workspaceId, scopes: ['partner:read'] });
  expect(JSON.stringify(await listApiKeys(admin, {}))).not.toContain(key);

  await revokeApiKey(admin, { keyId: apiKey.id });
  expect(await findApiKeyViewer(key)).toBeNull();
  expect(await listApiKeys(admin, {})).toEqual([]);
});

test('the outbox shows failed mails first, then waiting ones, then the newest, page by page', async () => {
  const admin = await aVendor('vendor_admin');
  const { workspaceId } = admin;
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
  const sent = await aMailIn(workspaceId, { status: 'sent', createdAt: at(5) });
  const kept = await aMailIn(workspaceId, { status: 'kept', createdAt: at(6) });
  const failed = await aMailIn(workspaceId, { status: 'failed', createdAt: at(1) });
  const queued = await aMailIn(workspaceId, { status: 'queued', createdAt: at(2) });

  const all = await listMail(admin, {});
  expect(all.mails.map(({ id }) => id)).toEqual([failed, queued, kept, sent]);
  expect(all.counts).toEqual({ failed: 1, queued: 1, kept: 1, sent: 1 });
  const second = await listMail(admin, { offset: 1, limit: 2 });
  expect(second.mails.map(({ id }) => id)).toEqual([queued, kept]);
});

test('failed mails are tried again, all others left alone', async () => {
  const admin = await aVendor('vendor_admin');
  await aMailIn(admin.workspaceId, { status: 'failed' });
  await aMailIn(admin.workspaceId, { status: 'sent' });

  expect(await resendMail(admin, {})).toEqual({ mails: 1 });
  expect((await listMail(admin, {})).counts).toMatchObject({ failed: 0, queued: 1, sent: 1 });
});

test('the log can be leafed through without a gap, and narrowed to one kind', async () => {
  const admin = await aVendor('vendor_admin');
  for (const rate of ['1', '2', '3', '4', '5'])
    await setRate(admin, { currency: 'GBP', rate, validFrom: '2026-01-01' });
  await createApiKey(admin, { name: 'Web form', scopes: ['partner:read'] });

  const first = await listEvents(admin, { subject: 'rate', limit: 3 });
  const rest = await listEvents(admin, { subject: 'rate', limit: 3, before: first.next ?? undefined });
  expect([first.events.length, rest.events.length, rest.next]).toEqual([3, 2, null]);
  expect(new Set([...first.events, ...rest.events].map(({ id }) => id)).size).toBe(5);
  expect(first.events[0]).toMatchObject({ name: 'rate.set', about: 'GBP', actorName: admin.name });
});
