import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { AppError } from '@/lib/core/errors';
import { findSessionViewer } from './session-row';
import { sessionIdFrom } from './session-token';
import type { PartnerViewer, VendorViewer } from './viewer';

export type PersonViewer = VendorViewer | PartnerViewer;

/** Who this request comes from. The cookie only names a session row; the row, read on every request, is what counts. */
export const currentViewer = cache(async (): Promise<PersonViewer | null> => {
  const sessionId = await sessionIdOfBrowser();
  return sessionId ? findSessionViewer(sessionId) : null;
});

/** The session that the browser's cookie names, whether it still counts or not. */
export async function sessionIdOfBrowser(): Promise<string | null> {
  return sessionIdFrom({ cookies: await cookies(), headers: await headers() });
}

export async function requireViewer(): Promise<PersonViewer> {
  const viewer = await currentViewer();
  if (!viewer) throw new AppError('unauthenticated', 'session.required');
  return viewer;
}

/** For the vendor's pages: partners are shown their portal instead. */
export async function vendorPage(): Promise<VendorViewer> {
  const viewer = await currentViewer();
  if (!viewer) return toSignIn();
  if (viewer.kind === 'partner') redirect('/portal');
  return viewer;
}

/** For the portal's pages: vendor people are shown their own home instead. */
export async function portalPage(): Promise<PartnerViewer> {
  const viewer = await currentViewer();
  if (!viewer) return toSignIn();
  if (viewer.kind === 'vendor') redirect('/');
  return viewer;
}

/** Signing in leads back to where they were. */
async function toSignIn(): Promise<never> {
  const path = (await headers()).get('x-path') ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ from: path }).toString()}`);
}
