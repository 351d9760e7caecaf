import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { MOST_TOLD } from './vocabulary';

export const watchInput = z.strictObject({ ids: z.array(uuid).min(1).max(MOST_TOLD) });
