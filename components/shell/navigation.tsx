import {
  Bell,
  ChartNoAxesColumn,
  CircleCheckBig,
  FileCheck,
  Handshake,
  House,
  Inbox,
  Settings,
  SquareKanban,
  Users,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';

export type NavEntry = {
  /** Also the key under which its waiting count is given. */
  key: string;
  href: string;
  label: string;
  /** Under the icon on phones, when the label is too long there. */
  short?: string;
  icon: LucideIcon;
  /** Stands at the foot of the rail. */
  atFoot?: boolean;
  /** Has its own place in the phone's tab bar; the others are behind More. */
  onPhone?: boolean;
  /** Not in the rail, which has something of its own for it. */
  onlyPhone?: boolean;
};

export type ShellKind = 'vendor' | 'portal';

/** Only what exists. At most four entries have a place on the phone, the fifth is More. */
export const navigation: Record<ShellKind, ReadonlyArray<NavEntry>> = {
  vendor: [
    { key: 'home', href: '/', label: 'Home', icon: House, onPhone: true },
    { key: 'tasks', href: '/tasks', label: 'Tasks', icon: CircleCheckBig },
    { key: 'pipeline', href: '/pipeline', label: 'Pipeline', icon: SquareKanban, onPhone: true },
    {
      key: 'registrations',
      href: '/registrations',
      label: 'Registrations',
      short: 'Requests',
      icon: FileCheck,
      onPhone: true,
    },
    { key: 'leads', href: '/leads', label: 'Leads', icon: Inbox },
    { key: 'partners', href: '/partners', label: 'Partners', icon: Handshake },
    { key: 'process', href: '/process', label: 'Process', icon: Waypoints },
    { key: 'insights', href: '/insights', label: 'Insights', icon: ChartNoAxesColumn, onPhone: true },
    { key: 'notifications', href: '/notifications', label: 'Notifications', icon: Bell, onlyPhone: true },
    { key: 'settings', href: '/settings', label: 'Settings', icon: Settings, atFoot: true },
  ],
  portal: [
    { key: 'home', href: '/portal', label: 'Home', icon: House, onPhone: true },
    { key: 'tasks', href: '/portal/tasks', label: 'Tasks', icon: CircleCheckBig, onPhone: true },
    { key: 'deals', href: '/portal/deals', label: 'Deals', icon: SquareKanban, onPhone: true },
    { key: 'leads', href: '/portal/leads', label: 'Leads', icon: Inbox },
    { key: 'team', href: '/portal/team', label: 'Team', icon: Users, onPhone: true },
    { key: 'notifications', href: '/portal/notifications', label: 'Notifications', icon: Bell, onlyPhone: true },
  ],
};
