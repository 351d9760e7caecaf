import { ArrowLeft } from 'lucide-react';
import { notFound } from 'next/navigation';
import { MailStatusMark } from '@/components/settings/mail-status-mark';
import { MailText } from '@/components/settings/mail-text';
import { SettingsSection } from '@/components/settings/settings-section';
import { RelativeTime } from '@/components/shared/relative-time';
import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { vendorPage } from '@/lib/platform/session';
import { findMail } from './find-mail';

export const metadata = { title: 'Mail' };

export default async function MailPage({ params }: { params: Promise<{ mailId: string }> }) {
  const viewer = await vendorPage();
  const mail = await findMail(viewer, (await params).mailId);
  if (!mail) notFound();
  const { timeZone } = await getWorkspace(viewer, {});
  const { subject, recipient, status, attempts, lastError, createdAt, text } = mail;

  return (
    <SettingsSection
      title={subject}
      about={
        <span className="flex flex-wrap items-center gap-x-4">
          <span>To {recipient}</span>
          <MailStatusMark status={status} attempts={attempts} />
          <RelativeTime at={createdAt} now={new Date()} timeZone={timeZone} />
        </span>
      }
      actions={
        <ButtonLink href="/settings/outbox" size="sm">
          <ArrowLeft aria-hidden />
          Outbox
        </ButtonLink>
      }
    >
      {status === 'failed' && lastError ? (
        <Note tone="bad" title="The mail server refused it">
          {lastError}
        </Note>
      ) : null}
      <MailText text={text} />
    </SettingsSection>
  );
}
