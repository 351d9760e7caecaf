import { AppError } from '@/lib/core/errors';
import { answering } from '@/lib/platform/route';

/** For programs an address that leads nowhere is an answer like others, not a page. */
function refuse(): Promise<Response> {
  return answering('api', () => Promise.reject(new AppError('not_found', 'address.unknown')));
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
