import type { Role } from '@/lib/platform/viewer';

export type UserStatus = 'active' | 'disabled';

export type UserView = {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: UserStatus;
  createdAt: string;
  lastSignInAt: string | null;
  version: number;
};
