import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import type { Inbox } from '@/lib/domain/notifications/vocabulary';
import { DigestChoice } from './digest-choice';
import { InboxList } from './inbox-list';
import { ReadAllButton } from './read-all-button';

type InboxPageProps = { inbox: Inbox; place: { timeZone: string; locale: string }; wantsDigest: boolean };

export function InboxPage({ inbox, place, wantsDigest }: InboxPageProps) {
  return (
    <>
      <PageHeader
        title="Notifications"
        facts={[{ value: inbox.unread, label: 'unread' }]}
        controls={<ReadAllButton unread={inbox.unread} />}
      />
      <PageBody measure="none">
        <InboxList inbox={inbox} place={place} className="max-w-[720px] px-2 py-1 max-md:px-1" />
        <DigestChoice wanted={wantsDigest} />
      </PageBody>
    </>
  );
}
