import { AppError } from '@/lib/core/errors';
import { answering } from '@/lib/platform/route';

/** Programs that ask for what isn't there read the same kind of answer as everywhere, not a page. */
function unknown(): Promise<Response> {
  return answering('an unknown address', () => Promise.reject(new AppError('not_found', 'address.unknown')));
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
