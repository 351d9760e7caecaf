import type { UserView } from './vocabulary';

export const userFields = {
  id: true,
  name: true,
  email: true,
  role: true,
  status: true,
  createdAt: true,
  lastSignInAt: true,
  version: true,
} as const;

type UserRow = Omit<UserView, 'createdAt' | 'lastSignInAt'> & { createdAt: Date; lastSignInAt: Date | null };

export function viewUser({ createdAt, lastSignInAt, ...user }: UserRow): UserView {
  return { ...user, createdAt: createdAt.toISOString(), lastSignInAt: lastSignInAt?.toISOString() ?? null };
}
