import { TabLinks } from '@/components/ui/tab-links';

const TABS = [
  { href: '/leads', label: 'Leads' },
  { href: '/leads/report', label: 'Report' },
  { href: '/leads/routing', label: 'Who gets them' },
  { href: '/leads/score', label: 'Score' },
  { href: '/leads/doors', label: 'Ways in' },
] as const;

/** The parts of the area. */
export function LeadTabs({ current }: { current: (typeof TABS)[number]['href'] }) {
  return <TabLinks label="Leads" tabs={TABS.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
