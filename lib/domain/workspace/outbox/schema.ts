import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { page } from '@/lib/domain/workspace/paging';

export const mailStatus = z.enum(['failed', 'queued', 'kept', 'sent'], 'Choose a status from the list.');

export const listMailSchema = z.strictObject({ status: mailStatus.optional(), ...page });

export const mailSchema = z.strictObject({ mailId: uuid });
