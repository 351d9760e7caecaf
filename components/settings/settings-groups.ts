import { can, type Permission } from '@/lib/platform/policy';
import type { VendorViewer } from '@/lib/platform/viewer';
import type { SettingsGroup } from './settings-nav';

type Entry = { href: string; label: string; needs: Permission };

const GROUPS: ReadonlyArray<{ label: string; entries: ReadonlyArray<Entry> }> = [
  {
    label: 'Workspace',
    entries: [
      { href: '/settings', label: 'General', needs: 'workspace.update' },
      { href: '/settings/registration', label: 'Deal registration', needs: 'registration.update_programme' },
      { href: '/settings/registration-form', label: 'Registration form', needs: 'registration.update_form' },
      { href: '/settings/approvals', label: 'Who decides', needs: 'registration.update_approvals' },
      { href: '/settings/discounts', label: 'Price protection', needs: 'registration.update_discounts' },
      { href: '/settings/leads', label: 'Leads', needs: 'lead.update_programme' },
      { href: '/settings/people', label: 'People and roles', needs: 'workspace.list_users' },
      { href: '/settings/account', label: 'Your account', needs: 'workspace.change_password' },
    ],
  },
  {
    label: 'Data',
    entries: [
      { href: '/settings/products', label: 'Products', needs: 'product.list' },
      { href: '/settings/customers', label: 'Known customers', needs: 'registration.list_known' },
      { href: '/settings/currencies', label: 'Currencies', needs: 'workspace.list_rates' },
      { href: '/settings/import', label: 'Import history', needs: 'import.upload' },
    ],
  },
  {
    label: 'Connections',
    entries: [
      { href: '/settings/api-keys', label: 'API keys', needs: 'workspace.list_api_keys' },
      { href: '/settings/outbox', label: 'Outbox', needs: 'workspace.list_mail' },
      { href: '/settings/activity', label: 'Activity log', needs: 'workspace.list_events' },
    ],
  },
];

/** The sections that this viewer may open; failed mails show at the outbox. */
export function settingsGroups(viewer: VendorViewer, failedMails: number): ReadonlyArray<SettingsGroup> {
  return GROUPS.map(({ label, entries }) => ({
    label,
    entries: entries
      .filter(({ needs }) => can(viewer, needs))
      .map(({ href, label: name }) => ({
        href,
        label: name,
        ...(href === '/settings/outbox' && { alarms: failedMails }),
      })),
  })).filter(({ entries }) => entries.length > 0);
}
