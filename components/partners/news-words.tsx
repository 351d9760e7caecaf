import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PartnerNews, PartnerNewsName } from '@/lib/domain/partners/activity/vocabulary';

/** What is said after the name of who did it: "registered Lindau Cement", "moved Oster & Kahl to Proposal". */
export function NewsWords({ news }: { news: PartnerNews }) {
  const subject = <Subject news={news} />;
  return TELLERS[news.name](subject, news);
}

const TELLERS: Readonly<Record<PartnerNewsName, (subject: ReactNode, news: PartnerNews) => ReactNode>> = {
  'registration.submitted': (subject) => <>registered {subject}</>,
  'registration.returned': (subject) => <>asked about {subject}</>,
  'registration.answered': (subject) => <>answered about {subject}</>,
  'registration.approved': (subject) => <>approved {subject}</>,
  'registration.rejected': (subject) => <>did not approve {subject}</>,
  'registration.withdrawn': (subject) => <>withdrew {subject}</>,
  'opportunity.opened': (subject) => <>opened {subject}</>,
  'opportunity.moved': (subject, { stageName }) => (
    <>
      moved {subject} to {stageName ?? 'another stage'}
    </>
  ),
  'opportunity.won': (subject) => <>won {subject}</>,
  'opportunity.lost': (subject) => <>lost {subject}</>,
  'partner.created': () => 'added the partner',
  'partner.updated': () => 'changed the record',
  'invitation.sent': (_, { about }) => `invited ${about ?? 'somebody'}`,
  'invitation.revoked': (_, { about }) => `took back the invitation of ${about ?? 'somebody'}`,
  'user.joined': () => 'joined',
  'user.changed': (_, { about }) => `changed the access of ${about ?? 'somebody'}`,
};

/** A deal or a registration opens at a press; people and the partner itself are on this page. */
function Subject({ news: { name, subjectId, about } }: { news: PartnerNews }) {
  const folder = name.startsWith('registration.') ? 'registrations' : 'deals';
  return (
    <Link href={`/${folder}/${subjectId}`} prefetch={false} className="hover:underline hover:underline-offset-3">
      {about ?? 'a deal'}
    </Link>
  );
}
