'use server';

import { failureFrom } from '@/lib/platform/failure';
import type { Outcome } from '@/lib/platform/outcome';
import { receiveVisitor } from './visit';

/** The form of a campaign page: nobody is signed in. */
export async function sendVisitor(slug: string, form: Readonly<Record<string, string>>): Promise<Outcome<null>> {
  try {
    await receiveVisitor(slug, form);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureFrom(error, 'campaign page') };
  }
}
