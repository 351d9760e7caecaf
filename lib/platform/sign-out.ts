'use server';

import { cookies } from 'next/headers';
import { currentViewer } from './session';
import { SESSION_COOKIES } from './session-token';
import { endSession } from './sign-in';

/** Ends this session at once, wherever its cookie was copied to. */
export async function signOut(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer?.sessionId) await endSession(viewer.workspaceId, viewer.sessionId);

  const jar = await cookies();
  for (const name of SESSION_COOKIES) jar.delete(name);
}
