import { newId } from '@/lib/core/ids';
import { sha256Hex } from '@/lib/core/tokens';
import { anInvitationTo } from '../../factories/invitations';
import { aMailIn } from '../../factories/mails';
import { aPasswordFor, PASSWORD } from '../../factories/passwords';
import { userIdOf } from '@/lib/platform/viewer';
import { aVendor, inWorkspace } from '../../factories/workspace';
import type { Fixture, Fixtures } from './fixture';

const nothing: Fixture = { names: 'own', input: () => ({}) };

const people: Fixtures = {
  'workspace.list_users': nothing,
  'workspace.invite_user': {
    names: 'own',
    input: () => ({ email: `${newId()}@halden.example`, name: 'Daniel Osei', role: 'executive' }),
  },
  'workspace.revoke_invitation': {
    names: 'workspace',
    input: async ({ workspaceId }) => ({ invitationId: (await anInvitationTo({ workspaceId })).id }),
  },
  'workspace.update_user': {
    names: 'workspace',
    input: async ({ workspaceId }) => {
      const { userId } = await aVendor('channel_manager', workspaceId);
      return { userId, version: 1, role: 'executive', status: 'disabled' };
    },
  },
  'workspace.reset_access': {
    names: 'workspace',
    input: async ({ workspaceId }) => ({ userId: (await aVendor('executive', workspaceId)).userId }),
  },
  'workspace.get_absence': { names: 'own', input: () => ({}) },
  'workspace.set_absence': {
    names: 'own',
    input: (_world, by) => ({
      ...{ userId: userIdOf(by), from: '2026-12-21', until: '2027-01-03', standInId: null },
    }),
  },
  'workspace.change_password': {
    names: 'own',
    input: async (_world, by) => {
      if ('userId' in by) await aPasswordFor(by);
      return { current: PASSWORD, next: 'another long password' };
    },
  },
};

const keys: Fixtures = {
  'workspace.list_api_keys': nothing,
  'workspace.create_api_key': { names: 'own', input: () => ({ name: 'ERP nightly', scopes: ['partner:read'] }) },
  'workspace.revoke_api_key': {
    names: 'workspace',
    input: async ({ workspaceId, admin }) => {
      const id = newId();
      const row = { id, workspaceId, name: 'Web form', prefix: 'trb_c41B', scopes: ['partner:read'] };
      const rest = { keyHash: sha256Hex(id), createdById: admin.userId };
      await inWorkspace(workspaceId, ({ tx }) => tx.apiKey.create({ data: { ...row, ...rest } }));
      return { keyId: id };
    },
  },
};

export const workspace: Fixtures = {
  ...people,
  ...keys,
  'workspace.get': nothing,
  'workspace.update': {
    names: 'own',
    input: async (_world, { workspaceId }) => {
      const { version } = await inWorkspace(workspaceId, ({ tx }) =>
        tx.workspace.findUniqueOrThrow({ where: { id: workspaceId } }),
      );
      return { version, name: 'Halden Controls', currency: 'EUR', timeZone: 'Europe/Berlin' };
    },
  },
  'workspace.list_mail': nothing,
  'workspace.get_mail': {
    names: 'workspace',
    input: async ({ workspaceId }) => ({ mailId: await aMailIn(workspaceId) }),
  },
  'workspace.resend_mail': nothing,
  'workspace.list_rates': nothing,
  'workspace.set_rate': { names: 'own', input: () => ({ currency: 'GBP', rate: '1.15', validFrom: '2026-01-01' }) },
  'workspace.list_events': nothing,
  'workspace.check_log': nothing,
};
