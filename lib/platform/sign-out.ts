'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentViewer } from './session';
import { SESSION_COOKIES } from './session-token';
import { endSession } from './sign-in';

export async function signOut(): Promise<never> {
  const viewer = await currentViewer();
  if (viewer?.sessionId) await endSession(viewer.workspaceId, viewer.sessionId);

  const jar = await cookies();
  for (const name of SESSION_COOKIES) jar.delete(name);
  redirect('/sign-in');
}
