/** What a partner's page tells of; every field, every tick of a checklist would bury the rest. */
export const PARTNER_NEWS = [
  'registration.submitted',
  'registration.returned',
  'registration.answered',
  'registration.approved',
  'registration.rejected',
  'registration.withdrawn',
  'opportunity.opened',
  'opportunity.moved',
  'opportunity.won',
  'opportunity.lost',
  'partner.created',
  'partner.updated',
  'invitation.sent',
  'invitation.revoked',
  'user.joined',
  'user.changed',
] as const;
export type PartnerNewsName = (typeof PARTNER_NEWS)[number];

export type PartnerNews = {
  id: string;
  name: PartnerNewsName;
  subjectId: string;
  actorName: string;
  /** The company, the deal or the person it is about. */
  about: string | null;
  /** Where a deal was moved to. */
  stageName: string | null;
  at: string;
};
