import { declineLabel } from '@/lib/domain/leads/offers/vocabulary';
import {
  closeReasonLabel,
  ORIGIN_LABELS,
  TOUCH_KINDS,
  type HistoryEntry,
  type LeadOrigin,
} from '@/lib/domain/leads/vocabulary';

export type Told = { words: string; quote?: string };
type Story = Readonly<Record<string, unknown>>;

/** What an event says after the name of who did it. */
export function historyWords({ name, data }: HistoryEntry): Told {
  return TELLERS[name]?.(data) ?? { words: name.replace(/^.*\./, '').replaceAll('_', ' ') };
}

const TELLERS: Readonly<Record<string, (story: Story) => Told>> = {
  'lead.received': ({ source, origin }) => ({
    words: `wrote it down: ${said(source)}, ${ORIGIN_LABELS[origin as LeadOrigin].toLowerCase()}`,
  }),
  'lead.imported': ({ count }) => ({ words: `took it over with a table of ${said(count)} leads` }),
  'lead.changed': () => ({ words: 'changed what is known of it' }),
  'lead.offered': ({ partner, round }) => ({ words: `offered it to ${said(partner)}, round ${said(round)}` }),
  'lead.offer_accepted': ({ partner }) => ({ words: `accepted it for ${said(partner)}` }),
  'lead.offer_declined': ({ partner, reason, note }) => ({
    words: `declined it for ${said(partner)}: ${declineLabel(said(reason)).toLowerCase()}`,
    quote: said(note),
  }),
  'lead.offer_timed_out': ({ partner }) => ({ words: `waited in vain for ${said(partner)}` }),
  'lead.offer_withdrawn': ({ partner }) => ({ words: `took back the offer to ${said(partner)}` }),
  'lead.assigned': ({ partner }) => ({ words: `gave it to ${said(partner)}` }),
  'lead.unplaced': ({ why }) => ({ words: `found no partner. ${said(why)}` }),
  'lead.taken_back': ({ partner, reason }) => ({ words: `took it back from ${said(partner)}`, quote: said(reason) }),
  'lead.contacted': ({ note }) => ({ words: 'got in touch', quote: said(note) }),
  'lead.contact_overdue': () => ({ words: 'noticed that nobody got in touch in time' }),
  'lead.qualified': ({ answered, of }) => ({ words: `answered ${said(answered)} of ${said(of)} questions` }),
  'lead.converted': ({ to }) => ({ words: `made a ${said(to)} of it` }),
  'lead.closed': ({ reason, note }) => ({
    words: `closed it: ${closeReasonLabel(said(reason)).toLowerCase()}`,
    quote: said(note),
  }),
  'lead.postponed': ({ wakeOn, note }) => ({ words: `put it aside until ${said(wakeOn)}`, quote: said(note) }),
  'lead.reopened': ({ why }) => ({ words: 'opened it again', quote: said(why) }),
  'lead.touched': ({ kind, detail }) => ({
    words: `noted: ${(TOUCH_KINDS.find(({ value }) => value === kind)?.label ?? said(kind)).toLowerCase()}`,
    quote: said(detail),
  }),
  'lead.merged': ({ other }) => ({ words: `merged L-${said(other)} into it` }),
  'lead.merge_undone': ({ other }) => ({ words: `parted L-${said(other)} from it again` }),
};

function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
