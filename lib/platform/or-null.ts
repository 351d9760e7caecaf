import { AppError } from '@/lib/core/errors';

/** For pages: null, to say `notFound()` to, where there is no such record for this viewer or the address names none. */
export async function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid')) return null;
    throw error;
  }
}
