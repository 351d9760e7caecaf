import { z } from 'zod';
import { email, text, uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { VENDOR_ROLES } from '@/lib/domain/workspace/vocabulary';

export const personName = text(120);
export const vendorRole = z.enum(VENDOR_ROLES, 'Choose a role from the list.');
export const userStatus = z.enum(['active', 'disabled'], 'Choose active or disabled.');

export const inviteUserSchema = z.strictObject({ email, name: personName, role: vendorRole });

export const updateUserSchema = z.strictObject({
  userId: uuid,
  version,
  role: vendorRole,
  status: userStatus,
});

export const resetAccessSchema = z.strictObject({ userId: uuid });
