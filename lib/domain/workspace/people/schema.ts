import { z } from 'zod';
import { email, isoDate, text, uuid } from '@/lib/core/text';
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

export const absenceSchema = z
  .strictObject({
    userId: uuid.nullable().default(null).describe('Of somebody else, by administrators; null: one’s own.'),
    from: isoDate.nullable().describe('The first day; null: nobody is away.'),
    until: isoDate.nullable().describe('The last day.'),
    standInId: uuid.nullable().describe('Who decides meanwhile.'),
  })
  .refine(({ from, until }) => (from === null) === (until === null), {
    error: 'Choose both days, or neither.',
    path: ['until'],
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: 'The last day can’t be before the first.',
    path: ['until'],
  });

export const resetAccessSchema = z.strictObject({ userId: uuid });
