import type { LeadView } from '@/lib/domain/leads/schema';

/** What a dialog over a lead needs. */
export type ActingProps = { lead: LeadView; onClose: () => void };
