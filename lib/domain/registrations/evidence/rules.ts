import type { RegistrationStatus } from '@/lib/domain/registrations/vocabulary';

/**
 * Whether a partner may add files: to a draft (null), while it is asked something, and once it is decided, for what it asks
 * then. While somebody looks at it, it stays as it was sent.
 */
export function mayAddFiles(status: RegistrationStatus | null): boolean {
  return status === null || status === 'returned' || status === 'approved' || status === 'rejected';
}

/** What was decided on stays to be seen. */
export function mayRemoveFiles(status: RegistrationStatus | null): boolean {
  return status === null || status === 'returned';
}
