import { AppError } from '@/lib/core/errors';

/** The key of the refusal that an attempt ends with; "done" when it is not refused. */
export async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'done';
  } catch (error) {
    if (error instanceof AppError) return error.reason;
    throw error;
  }
}
