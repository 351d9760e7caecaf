import { signOut as endSession } from '@/lib/platform/sign-out';

/** Ends the session on the server, then leaves by a full load, so that nothing of the last person stays in memory. */
export async function signOut(): Promise<void> {
  await endSession();
  window.location.assign('/sign-in');
}
