import { redirect } from 'next/navigation';
import { Door } from '@/components/sign-in/door';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { findEntrance, whySignedOut } from '@/lib/domain/workspace/entrance';
import { SAMPLE_PASSWORD } from '@/lib/domain/workspace/sample';
import { ownPath } from '@/lib/platform/own-path';
import { currentViewer, sessionIdOfBrowser } from '@/lib/platform/session';

export const metadata = { title: 'Sign in' };

type SignInPageProps = { searchParams: Promise<{ from?: string | Array<string> }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const destination = ownPath((await searchParams).from);
  if (await currentViewer()) redirect(destination);
  const entrance = await findEntrance();
  if (!entrance) redirect('/setup');

  const { name, samplePeople, partnerNames } = entrance;
  return (
    <Door title={`Sign in to ${name}`} lead={`For the people of ${name} and their partners.`} names={partnerNames}>
      <SignInForm
        destination={destination}
        notice={await noticeOf()}
        sample={samplePeople.length > 0 ? { people: samplePeople, password: SAMPLE_PASSWORD } : null}
      />
    </Door>
  );
}

const NOTICES = {
  no_access: 'Your access was taken away. Ask your administrator if that was a mistake.',
  ended: 'Your session has ended. Sign in again; what you saved is there.',
};

/** Whoever comes here with a session that no longer counts is told why. */
async function noticeOf(): Promise<string | null> {
  const sessionId = await sessionIdOfBrowser();
  const why = sessionId && (await whySignedOut(sessionId));
  return why ? NOTICES[why] : null;
}
